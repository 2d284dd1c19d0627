import { safeText } from '../../exports/safe-cell.ts';
import type { ProblemWords } from './protocol.ts';
import type { ProblemList } from '../infer/problems.ts';

const rowsAPart = 10_000;

/** The list of problems as CSV, one line for each problem of a row; cells start no formula. */
export function problemFile(
  problems: ProblemList,
  words: ProblemWords,
  economyName: (code: string) => string,
): Blob {
  const parts: string[] = ['\uFEFF'];
  let lines = [line(words.headings)];
  for (const { row, group } of problems.each()) {
    lines.push(
      line([
        String(row),
        group.column ?? '',
        group.text,
        words.faults[group.fault],
        group.nearest.map(economyName).join('; '),
      ]),
    );
    if (lines.length < rowsAPart) continue;
    parts.push(lines.join(''));
    lines = [];
  }
  parts.push(lines.join(''));
  return new Blob(parts, { type: 'text/csv;charset=utf-8' });
}

function line(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(text: string): string {
  const safe = safeText(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
