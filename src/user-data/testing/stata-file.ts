/** A variable of a Stata file to be written. */
export interface WrittenVariable {
  name: string;
  type: 'byte' | 'int' | 'long' | 'float' | 'double' | 'strl' | number;
  /** Numbers, texts, `.` for missing and `.a` for a reason why. */
  values: readonly (number | string)[];
  label?: string;
  format?: string;
  /** Labels of values. */
  called?: Readonly<Record<number, string>>;
}

const oldCodes = { byte: 251, int: 252, long: 253, float: 254, double: 255, strl: 0 };
const newCodes = { byte: 65530, int: 65529, long: 65528, float: 65527, double: 65526, strl: 32768 };

/**
 * Writes a Stata file by the published layout of its version, 113 to 115 and 117 to 119.
 *
 * @see https://www.stata.com/help.cgi?dta
 */
export function stataFile(
  release: number,
  variables: readonly WrittenVariable[],
  little = true,
): Blob {
  const out = writer(little);
  const rows = variables[0]!.values.length;
  if (release < 117) writeOld(out, release, variables, rows);
  else writeNew(out, release, variables, rows);
  return new Blob([out.bytes()]);
}

type Writer = ReturnType<typeof writer>;

function writer(little: boolean) {
  let bytes: number[] = [];
  const put = (size: number, set: (view: DataView) => void) => {
    const view = new DataView(new ArrayBuffer(size));
    set(view);
    bytes.push(...new Uint8Array(view.buffer));
  };
  return {
    little,
    at: () => bytes.length,
    uint8: (value: number) => put(1, (view) => view.setUint8(0, value)),
    int8: (value: number) => put(1, (view) => view.setInt8(0, value)),
    uint16: (value: number) => put(2, (view) => view.setUint16(0, value, little)),
    int16: (value: number) => put(2, (view) => view.setInt16(0, value, little)),
    uint32: (value: number) => put(4, (view) => view.setUint32(0, value, little)),
    int32: (value: number) => put(4, (view) => view.setInt32(0, value, little)),
    uint64: (value: bigint) => put(8, (view) => view.setBigUint64(0, value, little)),
    float: (value: number) => put(4, (view) => view.setFloat32(0, value, little)),
    double: (value: number) => put(8, (view) => view.setFloat64(0, value, little)),
    /** Of a fixed size, filled up with NUL. */
    text(value: string, size: number, latin: boolean) {
      const own = latin
        ? Uint8Array.from(value, (letter) => letter.charCodeAt(0))
        : new TextEncoder().encode(value);
      for (let place = 0; place < size; place++) bytes.push(own[place] ?? 0);
    },
    mark(value: string) {
      bytes.push(...new TextEncoder().encode(value));
    },
    map(at: number, places: readonly number[]) {
      const rest = bytes.slice(at + places.length * 8);
      bytes = bytes.slice(0, at);
      for (const place of places) this.uint64(BigInt(place));
      bytes.push(...rest);
    },
    bytes: () => Uint8Array.from(bytes),
  };
}

function writeValue(
  out: Writer,
  release: number,
  one: WrittenVariable,
  place: number,
  row: number,
) {
  const value = one.values[row]!;
  const { type } = one;
  const missing = typeof value === 'string' && value.startsWith('.');
  const code = missing && value.length > 1 ? value.charCodeAt(1) - 96 : 0;
  if (typeof type === 'number') out.text(String(value), type, release < 118);
  else if (type === 'strl') {
    const bits = release === 117 ? 32n : release === 118 ? 16n : 24n;
    // An empty text has no place of its own.
    const [variable, observation] = value === '' ? [0n, 0n] : [BigInt(place + 1), BigInt(row + 1)];
    if (release === 117) {
      out.uint32(Number(variable));
      out.uint32(Number(observation));
    } else
      out.uint64(
        out.little ? variable | (observation << bits) : (variable << (64n - bits)) | observation,
      );
  } else if (type === 'byte') out.int8(missing ? 101 + code : Number(value));
  else if (type === 'int') out.int16(missing ? 32_741 + code : Number(value));
  else if (type === 'long') out.int32(missing ? 2_147_483_621 + code : Number(value));
  else if (type === 'float') {
    if (missing) out.uint32(0x7f000000 + code * 0x800);
    else out.float(Number(value));
  } else if (missing) out.uint64((0x7fe00000n + BigInt(code) * 0x100n) << 32n);
  else out.double(Number(value));
}

function writeLabels(out: Writer, release: number, one: WrittenVariable): void {
  const entries = Object.entries(one.called ?? {});
  const texts = entries.map(([, text]) => `${text}\0`);
  const length = texts.join('').length;
  if (release >= 117) out.mark('<lbl>');
  out.int32(8 + entries.length * 8 + length);
  out.text(`of_${one.name}`, release >= 118 ? 129 : 33, true);
  out.text('', 3, true);
  out.int32(entries.length);
  out.int32(length);
  let offset = 0;
  for (const text of texts) {
    out.int32(offset);
    offset += text.length;
  }
  for (const [value] of entries) out.int32(Number(value));
  out.text(texts.join(''), length, true);
  if (release >= 117) out.mark('</lbl>');
}

const labelsOf = (one: WrittenVariable) => (one.called ? `of_${one.name}` : '');

function writeOld(
  out: Writer,
  release: number,
  variables: readonly WrittenVariable[],
  rows: number,
): void {
  for (const byte of [release, out.little ? 2 : 1, 1, 0]) out.uint8(byte);
  out.uint16(variables.length);
  out.uint32(rows);
  out.text('made for a test', 81, true);
  out.text('', 18, true);
  for (const { type } of variables) out.uint8(typeof type === 'number' ? type : oldCodes[type]);
  for (const { name } of variables) out.text(name, 33, true);
  out.text('', 2 * (variables.length + 1), true);
  for (const { format } of variables) out.text(format ?? '%9.0g', release === 113 ? 12 : 49, true);
  for (const one of variables) out.text(labelsOf(one), 33, true);
  for (const { label } of variables) out.text(label ?? '', 81, true);
  // A characteristic, and the end of them.
  out.uint8(1);
  out.int32(4);
  out.text('note', 4, true);
  out.uint8(0);
  out.int32(0);
  for (let row = 0; row < rows; row++)
    for (const [place, one] of variables.entries()) writeValue(out, release, one, place, row);
  for (const one of variables) if (one.called) writeLabels(out, release, one);
}

function writeNew(
  out: Writer,
  release: number,
  variables: readonly WrittenVariable[],
  rows: number,
): void {
  const name = release === 117 ? 33 : 129;
  const latin = release === 117;
  out.mark(`<stata_dta><header><release>${release}</release><byteorder>`);
  out.mark(out.little ? 'LSF</byteorder><K>' : 'MSF</byteorder><K>');
  if (release === 119) out.uint32(variables.length);
  else out.uint16(variables.length);
  out.mark('</K><N>');
  if (release === 117) out.uint32(rows);
  else out.uint64(BigInt(rows));
  out.mark('</N><label>');
  if (release === 117) out.uint8(0);
  else out.uint16(0);
  out.mark('</label><timestamp>');
  out.uint8(0);
  out.mark('</timestamp></header>');
  const places = [0, out.at()];
  out.mark('<map>');
  const mapAt = out.at();
  out.text('', 14 * 8, true);
  out.mark('</map>');
  const section = (mark: string, write: () => void) => {
    places.push(out.at());
    out.mark(`<${mark}>`);
    write();
    out.mark(`</${mark}>`);
  };
  const each = (write: (one: WrittenVariable, place: number) => void) => () =>
    variables.forEach((one, place) => write(one, place));
  section(
    'variable_types',
    each(({ type }) => out.uint16(typeof type === 'number' ? type : newCodes[type])),
  );
  section(
    'varnames',
    each((one) => out.text(one.name, name, latin)),
  );
  section('sortlist', () => out.text('', (release === 119 ? 4 : 2) * (variables.length + 1), true));
  section(
    'formats',
    each((one) => out.text(one.format ?? '%9.0g', release === 117 ? 49 : 57, true)),
  );
  section(
    'value_label_names',
    each((one) => out.text(labelsOf(one), name, latin)),
  );
  section(
    'variable_labels',
    each((one) => out.text(one.label ?? '', release === 117 ? 81 : 321, latin)),
  );
  section('characteristics', () => undefined);
  section('data', () => {
    for (let row = 0; row < rows; row++)
      each((one, place) => writeValue(out, release, one, place, row))();
  });
  section('strls', () => {
    for (let row = 0; row < rows; row++)
      each((one, place) => {
        const text = String(one.values[row]!);
        if (one.type !== 'strl' || text === '') return;
        out.mark('GSO');
        out.uint32(place + 1);
        if (release === 117) out.uint32(row + 1);
        else out.uint64(BigInt(row + 1));
        out.uint8(130);
        const bytes = latin ? text.length : new TextEncoder().encode(text).length;
        out.uint32(bytes + 1);
        out.text(text, bytes + 1, latin);
      })();
  });
  section(
    'value_labels',
    each((one) => one.called && writeLabels(out, release, one)),
  );
  places.push(out.at());
  out.mark('</stata_dta>');
  places.push(out.at());
  out.map(mapAt, places);
}
