import { limits } from './limits.ts';
import { FileError } from './file-error.ts';
import { mergedOf, type Merged } from './merged.ts';
import type { SheetSink } from './sheet-sink.ts';
import { cellStyles, type CellStyles } from './xlsx-formats.ts';
import { sheetHandler } from './xlsx-sheet.ts';
import { attribute, prefixedAttribute, walkXml, type XmlHandler } from './xml.ts';
import type { Archive } from './zip.ts';

export interface Workbook {
  sheets: readonly string[];
  /**
   * Reads a sheet's rows in order: texts as shown except that numbers have a point, or a point and a
   * per cent sign, and dates are ISO.
   */
  read: (sheet: number, sink: SheetSink, onBytes: (bytes: number) => void) => Promise<void>;
}

/** Opens a workbook: the names of its sheets, its texts and its styles. */
export async function openWorkbook(archive: Archive): Promise<Workbook> {
  if (archive.names.includes('EncryptedPackage')) throw new FileError('encrypted');
  if (!archive.names.some((name) => name.endsWith('workbook.xml'))) throw new FileError('no_sheet');
  const { sheets, from1904 } = await sheetList(archive);
  if (sheets.length === 0) throw new FileError('no_sheet');
  let texts: Promise<string[]> | null = null;
  let formats: Promise<CellStyles> | null = null;
  return {
    sheets: sheets.map(({ name }) => name),
    async read(sheet, sink, onBytes) {
      texts ??= sharedTexts(archive);
      formats ??= styles(archive);
      const path = sheets[sheet]?.path ?? '';
      // A sheet tells its merged cells after its rows, and names must be found in the first of them.
      const merged = archive.open(path);
      if (!merged) throw new FileError('no_sheet');
      for (const block of await mergedIn(merged)) sink.merged(block);
      const bytes = archive.open(path)!;
      const book = { texts: await texts, formats: await formats, from1904 };
      await walkXml(bytes, sheetHandler(book, sink), onBytes);
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

const mostMerged = 200_000;
const mergeTag = /<(?:\w+:)?mergeCell\s[^>]*?\bref="([^"]{1,30})"/g;

/** The blocks of merged cells of a sheet, looked up in its text: walking its XML twice would take long. */
async function mergedIn(bytes: AsyncIterable<Uint8Array>): Promise<Merged[]> {
  const decoder = new TextDecoder('latin1');
  const found: Merged[] = [];
  let rest = '';
  for await (const part of bytes) {
    const text = rest + decoder.decode(part, { stream: true });
    for (const [, reference = ''] of text.matchAll(mergeTag)) {
      const block = mergedOf(reference);
      if (block && found.length < mostMerged) found.push(block);
    }
    // A tag that is cut is found with the next part; one that is whole is not found again.
    const cut = text.lastIndexOf('<');
    rest = cut >= 0 && !text.includes('>', cut) ? text.slice(cut).slice(0, 1_000) : '';
  }
  return found;
}
