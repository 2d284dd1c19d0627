import type { RawColumn } from '../parse/raw-table.ts';
import {
  fiscalStart,
  isHalf,
  isYear,
  readDate,
  readMonth,
  readQuarter,
  readYear,
} from './period.ts';

/** What the name of a column, with the titles above it, says of the figures below. */
export interface Label {
  kind: 'year' | 'quarter' | 'half' | 'month' | null;
  key: string;
  /** Whether the period is all that one row of names says. */
  alone: boolean;
  fiscal: boolean;
  /** All that is said beside the period. */
  rest: string;
}

const iso = /^\d{4}-\d{2}$/;
const repeated = /^X?((?:19|20)\d\d)(?:\.|\.\.\.|_)([1-9]\d{0,2})$/;
const inside =
  /(?<![\d.,])((?:19|20)\d\d\s?[/–-]\s?(?:(?:19|20)\d\d|\d\d)|(?:19|20)\d\d)(?![\d.,]|\s?[/–-]\s?\d)/g;

/** Whether a name is a month and can be no year over two, as `2019-20` is. */
export function isMonth(name: string): boolean {
  return iso.test(name) && readDate(name) !== null && fiscalStart(name) === null;
}

/**
 * @param ending whether a year over two is that in which it ends
 * @param months whether `2009-10` is a month, as those beside it are
 */
export function labelOf(
  { above, header }: Pick<RawColumn, 'above' | 'header'>,
  ending: boolean,
  months = false,
): Label {
  const found: Label = { kind: null, key: '', alone: false, fiscal: false, rest: '' };
  const rests: string[] = [];
  for (const text of [...above, header]) {
    const again = found.kind === null ? repeated.exec(text) : null;
    const period = found.kind === null ? periodOf(again?.[1] ?? text, ending, months) : null;
    if (period) {
      Object.assign(found, period, { alone: true });
      // What programs write behind a name that comes again.
      if (again) rests.push(`#${again[2]}`);
    } else if (text !== '') rests.push(text);
  }
  found.rest = rests.join(' · ');
  if (found.kind !== null) return found;
  const years = [...found.rest.matchAll(inside)];
  const period = years.length === 1 ? periodOf(years[0]![1]!, ending, false) : null;
  if (!period) return found;
  const rest = found.rest.replace(inside, ' ').replaceAll(/[([]\s*[)\]]/g, ' ');
  return { ...found, ...period, rest: trimmed(rest) };
}

function periodOf(
  text: string,
  ending: boolean,
  months: boolean,
): Pick<Label, 'kind' | 'key' | 'fiscal'> | null {
  if (isYear(text)) return { kind: 'year', key: String(readYear(text)), fiscal: false };
  const asMonth = iso.test(text) && (months || fiscalStart(text) === null) ? readDate(text) : null;
  if (asMonth !== null) return { kind: 'month', key: asMonth, fiscal: false };
  const start = fiscalStart(text);
  if (start !== null)
    return { kind: 'year', key: String(ending ? start + 1 : start), fiscal: true };
  const quarter = readQuarter(text);
  if (quarter !== null)
    return { kind: isHalf(quarter) ? 'half' : 'quarter', key: quarter, fiscal: false };
  const month = readMonth(text);
  return month === null ? null : { kind: 'month', key: month, fiscal: false };
}

function trimmed(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/^[\s_,.:;–—-]+|[\s_,.:;–—-]+$/g, '');
}
