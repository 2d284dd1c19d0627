import type { ImportRun } from './lib/run-importers.ts';
import type { TableName } from './lib/tables.ts';

/** What a run read, wrote and left out, as text for a terminal. */
export function report(run: ImportRun, texts: ReadonlyMap<TableName, string>): string {
  const lines: string[] = [];
  for (const { importer, files, imported } of run.runs) {
    lines.push('', `${importer.title} [${importer.id}]`);
    for (const file of files) lines.push(`  read      ${file.path}`);
    for (const [name, rows] of Object.entries(imported.tables))
      lines.push(`  rows      ${name} ${rows.length.toLocaleString('en')}`);
    for (const left of imported.leftOut) {
      const amount =
        left.amount === null ? '' : `, ${left.amount.toLocaleString('en')} ${left.unit ?? ''}`;
      lines.push(
        `  left out  ${left.what}: ${left.rows.toLocaleString('en')}${amount} (${left.reason})`,
      );
    }
  }
  lines.push('', 'Tables');
  let bytes = 0;
  for (const [name, text] of texts) {
    const size = Buffer.byteLength(text);
    bytes += size;
    const rows = run.tables[name].length.toLocaleString('en');
    lines.push(
      `  ${name.padEnd(28)}${rows.padStart(10)} rows${(size / 1e6).toFixed(2).padStart(9)} MB`,
    );
  }
  lines.push(
    `  ${'in all'.padEnd(28)}${''.padStart(15)}${(bytes / 1e6).toFixed(2).padStart(9)} MB`,
  );
  if (run.unrecognised.length > 0) {
    lines.push('', 'Not recognised by any importer:');
    for (const file of run.unrecognised) lines.push(`  ${file.path}`);
  }
  return lines.join('\n').trimStart();
}
