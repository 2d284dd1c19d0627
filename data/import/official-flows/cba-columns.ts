import { ImportError } from '../lib/import-error.ts';
import type { InputFile } from '../lib/input-file.ts';
import type { Sheet } from '../lib/workbook.ts';
import { yearPeriod, type Period } from './period.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Rows of the heads, from 0: years, "Annual" or months beside "of which non-commercial", flows. */
const head = { unit: 2, part: 3, flow: 4 } as const;

/**
 * Where each period's non-commercial inflow stands; its outflow is one column to the right. A year
 * stands once above its periods, and a period above its total.
 * @throws {ImportError} if the sheet is not in thousands of US$, or a head is not as expected.
 */
export function inflowColumns(sheet: Sheet, file: InputFile): { column: number; period: Period }[] {
  const at = (row: number, column: number) => String(sheet.rows[row]?.[column] ?? '').trim();
  const fail = (row: number, reason: string) =>
    new ImportError({ file: file.path, sheet: sheet.name, row: row + 1 }, reason);
  if (at(head.unit, 0) !== '(thousand USD)')
    throw fail(head.unit, `expected "(thousand USD)", found "${at(head.unit, 0)}"`);
  const found: { column: number; period: Period }[] = [];
  let year = 0;
  let part = '';
  for (let column = 1; column < (sheet.rows[head.part]?.length ?? 0); column += 1) {
    const above = at(head.unit, column);
    if (above !== '') year = Number(above);
    const own = at(head.part, column);
    if (own === '') continue;
    if (own !== 'of which non-commercial') {
      part = own;
      continue;
    }
    if (at(head.flow, column) !== 'Inflow' || at(head.flow, column + 1) !== 'Outflow')
      throw fail(head.flow, `expected Inflow and Outflow under "${part}" of ${year}`);
    found.push({ column, period: periodOf(year, part, (reason) => fail(head.part, reason)) });
  }
  if (found.length === 0) throw fail(head.part, 'no columns "of which non-commercial"');
  return found;
}

function periodOf(year: number, part: string, fail: (reason: string) => ImportError): Period {
  const month = months.indexOf(part) + 1;
  if (!Number.isInteger(year) || year < 1990 || (part !== 'Annual' && month === 0))
    throw fail(`"${part}" of ${year} is neither a year nor a month`);
  if (month === 0) return yearPeriod(year);
  return { period: `${year}-${String(month).padStart(2, '0')}`, period_kind: 'month', year };
}
