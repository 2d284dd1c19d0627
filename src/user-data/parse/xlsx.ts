import { limits } from './limits.ts';
import { markedText } from './raw-table.ts';
import { FileError } from './file-error.ts';
import { cellStyles, serialDate } from './xlsx-formats.ts';
import { attribute, prefixedAttribute, walkXml, type XmlHandler } from './xml.ts';
import { openArchive, type Archive } from './zip.ts';

export interface Workbook {
  sheets: readonly string[];
  /**
   * Reads a sheet's rows in order.
   *
   * @param onRow cells by column, texts as shown except that numbers have a point, or a point and a
   * per cent sign, and dates are ISO
   */
  read: (
    sheet: number,
    onRow: (cells: string[], number: number) => void,
    onBytes: (bytes: number) => void,
  ) => Promise<void>;
}

/** Opens a workbook: the names of its sheets, its texts and its styles. */
export async function openWorkbook(file: Blob): Promise<Workbook> {
  const archive = await openArchive(file);
  if (archive.names.includes('content.xml')) throw new FileError('open_document');
  if (archive.names.includes('EncryptedPackage')) throw new FileError('encrypted');
  if (!archive.names.some((name) => name.endsWith('workbook.xml'))) throw new FileError('archive');
  const { sheets, from1904 } = await sheetList(archive);
  if (sheets.length === 0) throw new FileError('no_sheet');
  let texts: Promise<string[]> | null = null;
  let formats: Promise<CellStyles> | null = null;
  return {
    sheets: sheets.map(({ name }) => name),
    async read(sheet, onRow, onBytes) {
      texts ??= sharedTexts(archive);
      formats ??= styles(archive);
      const path = sheets[sheet]?.path ?? '';
      const bytes = archive.open(path);
      if (!bytes) throw new FileError('no_sheet');
      const handler = sheetHandler({ texts: await texts, formats: await formats, from1904 }, onRow);
      await walkXml(bytes, handler, onBytes);
    },
  };
}

async function sheetList(archive: Archive) {
  const targets = new Map<string, string>();
  await each(archive, 'xl/_rels/workbook.xml.rels', (name, attributes) => {
    if (name === 'Relationship')
      targets.set(attribute(attributes, 'Id') ?? '', attribute(attributes, 'Target') ?? '');
  });
  const sheets: { name: string; path: string }[] = [];
  let from1904 = false;
  await each(archive, 'xl/workbook.xml', (name, attributes) => {
    if (name === 'workbookPr')
      from1904 = /^(?:1|true)$/.test(attribute(attributes, 'date1904') ?? '');
    if (name !== 'sheet') return;
    const id = prefixedAttribute(attributes, 'id') ?? '';
    const target = targets.get(id) ?? `worksheets/sheet${sheets.length + 1}.xml`;
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
    // Pages that hold a chart alone have no cells.
    if (!/chartsheets|dialogsheets/.test(path))
      sheets.push({ name: attribute(attributes, 'name') ?? '', path });
  });
  return { sheets, from1904 };
}

async function sharedTexts(archive: Archive): Promise<string[]> {
  const texts: string[] = [];
  let now: string | null = null;
  let inText = false;
  let phonetic = false;
  let characters = 0;
  const bytes = archive.open('xl/sharedStrings.xml');
  if (!bytes) return texts;
  await walkXml(bytes, {
    open(name) {
      if (name === 'si') now = '';
      else if (name === 'rPh') phonetic = true;
      else if (name === 't') inText = !phonetic;
    },
    text(part) {
      if (inText && now !== null) now += part;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'si') {
        characters += now?.length ?? 0;
        if (characters > limits.characters) throw new FileError('too_much');
        texts.push(now ?? '');
        now = null;
      }
    },
  });
  return texts;
}

async function styles(archive: Archive): Promise<CellStyles> {
  const found = cellStyles();
  await each(archive, 'xl/styles.xml', found.open, found.close);
  return found;
}

async function each(
  archive: Archive,
  path: string,
  open: XmlHandler['open'],
  close: XmlHandler['close'] = () => undefined,
): Promise<void> {
  const bytes = archive.open(path);
  if (bytes) await walkXml(bytes, { open, close, text: () => undefined });
}

type CellStyles = ReturnType<typeof cellStyles>;

interface Book {
  texts: readonly string[];
  formats: CellStyles;
  from1904: boolean;
}

function sheetHandler(book: Book, onRow: (cells: string[], number: number) => void): XmlHandler {
  let cells: string[] = [];
  let row = 0;
  let column = 0;
  let seen = 0;
  let cell: { type: string; style: number; value: string } | null = null;
  let collect = false;
  return {
    open(name, attributes) {
      if (name === 'row') {
        row = Number(attribute(attributes, 'r') ?? row + 1);
        if (!(row > 0 && row <= 1_048_576)) throw new FileError('broken_xlsx');
        cells = [];
        column = 0;
      } else if (name === 'c') {
        column = columnOf(attribute(attributes, 'r')) ?? column;
        if (column > limits.columns * 20)
          throw new FileError('too_many_columns', { most: limits.columns });
        const style = Number(attribute(attributes, 's') ?? 0);
        cell = { type: attribute(attributes, 't') ?? 'n', style, value: '' };
      } else if (name === 'v' || name === 't') collect = cell !== null;
    },
    text(part) {
      if (collect && cell) cell.value += part;
    },
    close(name) {
      if (name === 'v' || name === 't') collect = false;
      else if (name === 'c' && cell) {
        while (cells.length < column) cells.push('');
        cells[column++] = shown(cell, book);
        cell = null;
        if (++seen > limits.cells) throw new FileError('too_much');
      } else if (name === 'row') onRow(cells, row);
    },
  };
}

function shown(
  { type, style, value }: { type: string; style: number; value: string },
  book: Book,
): string {
  if (type === 's') return markedText(book.texts[Number(value)] ?? '');
  if (type === 'b') return value === '1' ? 'true' : 'false';
  if (type === 'e') return value;
  if (type === 'n' && value !== '') {
    const number = Number(value);
    if (!Number.isFinite(number)) return value;
    if (book.formats.isDate(style)) return serialDate(number, book.from1904) ?? value;
    // What arithmetic left behind the fifteenth digit, Excel does not show either.
    if (book.formats.isPercent(style)) return `${Number((number * 100).toPrecision(15))}%`;
    return String(Number(number.toPrecision(15)));
  }
  return type === 'd' ? value : markedText(value);
}

/** The place of a column by a cell's name: `C7` is 2. */
function columnOf(reference: string | null): number | null {
  const letters = /^[A-Z]{1,3}/i.exec(reference ?? '')?.[0]?.toUpperCase();
  if (!letters) return null;
  let place = 0;
  for (const letter of letters) place = place * 26 + letter.charCodeAt(0) - 64;
  return place - 1;
}
