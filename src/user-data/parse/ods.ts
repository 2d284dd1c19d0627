import { FileError } from './file-error.ts';
import { limits } from './limits.ts';
import { markedText } from './raw-table.ts';
import type { SheetSink } from './sheet-sink.ts';
import type { Workbook } from './xlsx.ts';
import { attribute, walkXml, type Attributes, type XmlHandler } from './xml.ts';
import type { Archive } from './zip.ts';

/** Rows and cells that are written once for many count up to here; more are the blank rest of a sheet. */
const mostRepeated = 10_000;
const content = 'content.xml';

/**
 * Opens an OpenDocument spreadsheet.
 *
 * @throws {FileError} when it is encrypted, damaged or has no sheet
 */
export async function openOds(archive: Archive): Promise<Workbook> {
  if ((await textOf(archive, 'META-INF/manifest.xml')).includes('encryption-data'))
    throw new FileError('encrypted');
  const sheets: string[] = [];
  await walk(archive, {
    open: (name, attributes) => {
      if (name === 'table') sheets.push(attribute(attributes, 'name') ?? '');
    },
    text: () => undefined,
    close: () => undefined,
  });
  if (sheets.length === 0) throw new FileError('open_text');
  return {
    sheets,
    read: (sheet, sink, onBytes) => walk(archive, sheetHandler(sheet, sink), onBytes),
  };
}

async function walk(
  archive: Archive,
  handler: XmlHandler,
  onBytes?: (bytes: number) => void,
): Promise<void> {
  try {
    await walkXml(archive.open(content)!, handler, onBytes);
  } catch (error) {
    if (error instanceof FileError && error.fault === 'broken_xlsx')
      throw new FileError('broken_open_document');
    throw error;
  }
}

async function textOf(archive: Archive, name: string): Promise<string> {
  let text = '';
  for await (const part of archive.open(name) ?? []) text += new TextDecoder('latin1').decode(part);
  return text;
}

interface OpenCell {
  attributes: Attributes;
  text: string;
}

/** Takes the rows of the sheet that is wanted. */
function sheetHandler(wanted: number, sink: SheetSink): XmlHandler {
  let sheet = -1;
  let row = 0;
  let cells: string[] = [];
  /** Cells since the last that holds something, which may be the blank rest of the row. */
  let blank = 0;
  let repeatedRow = 1;
  let cell: OpenCell | null = null;
  let inText = false;
  let notes = 0;
  let seen = 0;
  const here = () => sheet === wanted;
  return {
    open(name, attributes) {
      if (name === 'table') [sheet, row] = [sheet + 1, 0];
      else if (!here()) return;
      else if (name === 'table-row') {
        [cells, blank] = [[], 0];
        repeatedRow = repeated(attributes, 'number-rows-repeated');
      } else if (name === 'table-cell' || name === 'covered-table-cell')
        cell = { attributes, text: '' };
      else if (name === 'annotation') notes++;
      else if (name === 'p' && cell && notes === 0) {
        if (cell.text !== '') cell.text += ' ';
        inText = true;
      } else if (/^(?:s|tab|line-break)$/.test(name) && inText && cell) cell.text += ' ';
    },
    text(part) {
      if (inText && cell && notes === 0) cell.text += part;
    },
    close(name) {
      if (!here()) return;
      if (name === 'annotation') notes--;
      else if (name === 'p' && notes === 0) inText = false;
      else if ((name === 'table-cell' || name === 'covered-table-cell') && cell) endCell(cell);
      else if (name === 'table-row') endRow();
    },
  };

  function endCell({ attributes, text }: OpenCell): void {
    cell = null;
    const times = repeated(attributes, 'number-columns-repeated');
    const value = shown(attributes, text);
    const place = cells.length + blank;
    const down = repeated(attributes, 'number-rows-spanned');
    const across = repeated(attributes, 'number-columns-spanned');
    if (down > 1 || across > 1)
      sink.merged({ top: row + 1, bottom: row + down, left: place, right: place + across - 1 });
    if (value === '') {
      blank += times;
      return;
    }
    if (place + times > limits.columns * 20)
      throw new FileError('too_many_columns', { most: limits.columns });
    for (; blank > 0; blank--) cells.push('');
    if (value.startsWith('=')) sink.formula(cells.length, row + 1);
    for (let time = 0; time < times; time++) cells.push(value);
    seen += times;
    if (seen > limits.cells) throw new FileError('too_much');
  }

  function endRow(): void {
    const times = cells.length === 0 ? 0 : Math.min(repeatedRow, mostRepeated);
    for (let time = 1; time <= times; time++) sink.row([...cells], row + time);
    row += repeatedRow;
  }
}

function repeated(attributes: Attributes, name: string): number {
  const times = Number(attribute(attributes, name) ?? 1);
  return Number.isInteger(times) && times > 0 ? times : 1;
}

/** What a cell holds: numbers as the computer writes them, days as ISO, texts as they are shown. */
function shown(attributes: Attributes, text: string): string {
  const value = attribute(attributes, 'value') ?? '';
  switch (attribute(attributes, 'value-type')) {
    case 'float':
    case 'currency':
      return value === '' ? text : String(Number(Number(value).toPrecision(15)));
    case 'percentage':
      return value === '' ? text : `${Number((Number(value) * 100).toPrecision(15))}%`;
    case 'date':
      return (attribute(attributes, 'date-value') ?? text).replace(/T00:00:00(?:\.0+)?$/, '');
    case 'boolean':
      return attribute(attributes, 'boolean-value') ?? text;
    case null: {
      const formula = attribute(attributes, 'formula');
      return formula !== null && text === ''
        ? formula.replace(/^[a-z]+:=?/, '=')
        : markedText(text);
    }
    default:
      return markedText(text === '' ? (attribute(attributes, 'string-value') ?? '') : text);
  }
}
