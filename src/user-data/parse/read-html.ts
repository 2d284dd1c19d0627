import { decodedText, encodingOf } from './decoded-text.ts';
import { encodings, type Encoding } from './encoding.ts';
import { FileError } from './file-error.ts';
import type { Hooks } from './hooks.ts';
import { htmlTables, type HtmlTable } from './html-tables.ts';
import type { ReadReport } from './read-report.ts';
import type { ReadSettings } from './read-settings.ts';
import type { TableBuilder } from './table-builder.ts';

/** Bytes in which a page says how its letters are written. */
const headBytes = 1 << 13;

/**
 * Reads a table of a page: the one with most cells, or the one that its reader chose.
 *
 * @throws {FileError} when the page has none
 */
export async function readHtml(
  file: Blob,
  settings: Pick<ReadSettings, 'part' | 'encoding'>,
  builder: TableBuilder,
  hooks: Hooks,
): Promise<Pick<ReadReport, 'parts' | 'part' | 'encoding' | 'steps'>> {
  const encoding =
    settings.encoding ?? (await saidEncoding(file)) ?? (await encodingOf(file, hooks)).encoding;
  const finder = htmlTables();
  for await (const { text, share } of decodedText(file, encoding)) {
    finder.write(text);
    await hooks.onStep(share, 0);
  }
  const tables = finder.done();
  const sizes = tables.map(({ rows }) => rows.reduce((sum, row) => sum + row.length, 0));
  const largest = sizes.indexOf(Math.max(...sizes));
  const part = settings.part !== null && tables[settings.part] ? settings.part : largest;
  const table = tables[part];
  if (!table) throw new FileError('no_table');
  give(table, builder);
  return {
    parts: tables.map(({ caption }) => caption),
    part,
    encoding,
    steps: [{ kind: 'html', values: { count: tables.length } }],
  };
}

/** The caption is a row above the others, as it may say of what unit the figures are. */
function give({ caption, rows, merged }: HtmlTable, builder: TableBuilder): void {
  const above = caption === '' ? 0 : 1;
  if (above === 1) builder.add([caption], 1);
  for (const { top, bottom, ...columns } of merged)
    builder.merged({ top: top + above, bottom: bottom + above, ...columns });
  for (const [place, row] of rows.entries()) builder.add(row, place + 1 + above);
}

async function saidEncoding(file: Blob): Promise<Encoding | null> {
  const head = new TextDecoder('latin1').decode(await file.slice(0, headBytes).arrayBuffer());
  const said = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  if (said === undefined || /^\u00ff\u00fe|^\u00fe\u00ff|^\u00ef\u00bb\u00bf/.test(head))
    return null;
  try {
    const { encoding } = new TextDecoder(said);
    return encodings.find((one) => one === encoding) ?? null;
  } catch {
    return null;
  }
}
