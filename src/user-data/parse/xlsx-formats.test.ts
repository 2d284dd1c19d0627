import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readGood, rowsOf } from '../testing/read.ts';

const letters = 'ABC';

/** A workbook of texts, numbers, and numbers in a style given by its place. */
function workbook(rows: readonly (readonly (string | number | [number, number])[])[]): Blob {
  const cell = (value: string | number | [number, number], at: string) => {
    if (typeof value === 'string') return `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
    const [number, style] = typeof value === 'number' ? [value, 0] : value;
    return `<c r="${at}" s="${style}"><v>${number}</v></c>`;
  };
  const lines = rows.map(
    (row, line) =>
      `<row r="${line + 1}">${row.map((value, at) => cell(value, `${letters[at]}${line + 1}`)).join('')}</row>`,
  );
  const files = {
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="S" r:id="1"/></sheets></workbook>',
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0.0%;[Red]-0.0%"/><numFmt numFmtId="165" formatCode="0.00&quot;%&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="10"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${lines.join('')}</sheetData></worksheet>`,
  };
  return new Blob([
    zipSync(
      Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
    ) as Uint8Array<ArrayBuffer>,
  ]);
}

test.each([
  [1, 6.25],
  [2, 6.25],
  [3, 6.25],
  [4, 0.0625],
])('a share in style %i is read as the per cent that Excel shows', async (style, read) => {
  for (const header of ['Average fee (%)', 'Average fee', 'Cost']) {
    const { table } = await readGood(
      workbook([
        ['Economy', header],
        ['Mexico', [0.0625, style]],
        ['Nepal', [0.01234, style]],
      ]),
    );
    expect(rowsOf(table).map((row) => Object.values(row)[1])[0]).toBe(read);
  }
});

test('a per cent of three decimals is not taken for thousands', async () => {
  const { table } = await readGood(
    workbook([
      ['Economy', 'Fee'],
      ['Mexico', [0.01234, 2]],
      ['Nepal', [0.05678, 2]],
    ]),
  );
  expect(rowsOf(table).map(({ fee }) => fee)).toEqual([1.234, 5.678]);
});

test('texts of a workbook have their own decimal sign, its numbers always a point', async () => {
  const { table, summary } = await readGood(
    workbook([
      ['País', 'Costo total (%)', 'n'],
      ['México', '6,25', 1.234],
      ['Nepal', '4,30', 2.345],
      ['Tonga', 9.875, 3.456],
    ]),
  );
  expect(rowsOf(table)).toEqual([
    { economy: 'MEX', costo_total_pct: 6.25, n: 1.234 },
    { economy: 'NPL', costo_total_pct: 4.3, n: 2.345 },
    { economy: 'TON', costo_total_pct: 9.875, n: 3.456 },
  ]);
  expect(summary.plan.decimal).toBe(',');
});

test('texts that could be thousands are told; as texts they stay what they are', async () => {
  const { table, understanding, summary } = await readGood(
    workbook([
      ['Economy', 'usd', 'code'],
      ['Mexico', '1.234', '1.5'],
      ['Nepal', '12.345', 'x'],
      ['Tonga', '5', 'y'],
    ]),
    (plan) => ({
      ...plan,
      columns: plan.columns.map((one) => (one.place === 2 ? { ...one, role: 'text' } : one)),
    }),
  );
  expect(rowsOf(table).map(({ usd, code }) => [usd, code])).toEqual([
    [1234, '1.5'],
    [12_345, 'x'],
    [5, 'y'],
  ]);
  expect(understanding.notes).toMatchObject([{ kind: 'open_decimal', text: '1.234' }]);
  expect(summary.columns[1]?.examples[0]).toBe('1.234');
});
