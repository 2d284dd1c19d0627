import type { RawColumn } from '../parse/raw-table.ts';
import { fiscalStart, isYear, readMonth, readQuarter, readYear } from './period.ts';

/** What the name of a column, with the titles above it, says of the figures below. */
export interface Label {
  kind: 'year' | 'quarter' | 'month' | null;
  key: string;
  /** Whether the period is all that one row of names says. */
  alone: boolean;
  fiscal: boolean;
  /** All that is said beside the period. */
  rest: string;
}

const inside =
  /(?<![\d.,])((?:19|20)\d\d\s?[/–-]\s?(?:(?:19|20)\d\d|\d\d)|(?:19|20)\d\d)(?![\d.,]|\s?[/–-]\s?\d)/g;

/** @param ending whether a year over two is that in which it ends */
export function labelOf({ above = [], header }: RawColumn, ending: boolean): Label {
  const found: Label = { kind: null, key: '', alone: false, fiscal: false, rest: '' };
  const rests: string[] = [];
  for (const text of [...above, header]) {
    const period = found.kind === null ? periodOf(text, ending) : null;
    if (period) Object.assign(found, period, { alone: true });
    else if (text !== '') rests.push(text);
  }
  found.rest = rests.join(' · ');
  if (found.kind !== null) return found;
  const years = [...found.rest.matchAll(inside)];
  const period = years.length === 1 ? periodOf(years[0]![1]!, ending) : null;
  if (!period) return found;
  const rest = found.rest.replace(inside, ' ').replaceAll(/[([]\s*[)\]]/g, ' ');
  return { ...found, ...period, rest: trimmed(rest) };
}

function periodOf(text: string, ending: boolean): Pick<Label, 'kind' | 'key' | 'fiscal'> | null {
  if (isYear(text)) return { kind: 'year', key: String(readYear(text)), fiscal: false };
  const start = fiscalStart(text);
  if (start !== null)
    return { kind: 'year', key: String(ending ? start + 1 : start), fiscal: true };
  const quarter = readQuarter(text);
  if (quarter !== null) return { kind: 'quarter', key: quarter, fiscal: false };
  const month = readMonth(text);
  return month === null ? null : { kind: 'month', key: month, fiscal: false };
}

function trimmed(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/^[\s_,.:;–—-]+|[\s_,.:;–—-]+$/g, '');
}
