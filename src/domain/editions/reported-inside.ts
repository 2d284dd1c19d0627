import known from '../../../data/editions.json' with { type: 'json' };
import type { EconomyCode } from '../economy.ts';

/** First and last period that is reported: months as `2026-05`, quarters as `2026Q1`. */
export interface Reported {
  first: string;
  last: string;
  /** Id of the source that reports them. */
  source: string;
  /** To whom money is sent, of parts that send. */
  partner?: EconomyCode;
}

type Ends = Readonly<Record<EconomyCode, readonly string[]>>;

/** Economies whose receipts are reported month by month. */
export const monthlyReporters: readonly EconomyCode[] = Object.keys(known.inside.months);

/** Economies whose receipts are reported by sender within a year. */
export const partnerReporters: readonly EconomyCode[] = Object.keys(known.inside.partners);

/** The months that an economy's receipts are reported of; null where none are. */
export function monthsReported(economy: EconomyCode): Reported | null {
  return reported(known.inside.months, economy);
}

/**
 * The quarters in which the parts of an economy are told apart: by what they received, or by what
 * was sent from them; null where none are.
 */
export function partsReported(
  economy: EconomyCode,
  direction: 'received' | 'paid',
): Reported | null {
  return reported(known.inside.parts[direction], economy);
}

/** How often an economy's receipts are reported by sender within a year; null where they aren't. */
export function partnersReported(receiver: EconomyCode): 'month' | 'quarter' | null {
  const kind = (known.inside.partners as Readonly<Record<string, string>>)[receiver];
  return kind === 'month' || kind === 'quarter' ? kind : null;
}

/** Who reports an economy's months; whoever reports any where nobody does. */
export function monthSources(economy: EconomyCode): readonly string[] {
  return sourcesOf(known.inside.months, economy);
}

/** The same of the parts of an economy. */
export function partSources(
  economy: EconomyCode,
  direction: 'received' | 'paid',
): readonly string[] {
  return sourcesOf(known.inside.parts[direction], economy);
}

function sourcesOf(ends: Ends, economy: EconomyCode): readonly string[] {
  const own = reported(ends, economy);
  return own
    ? [own.source]
    : [...new Set(Object.values(ends).flatMap(([, , source = '']) => source))];
}

function reported(ends: Ends, economy: EconomyCode): Reported | null {
  const [first, last, source, partner] = ends[economy] ?? [];
  if (first === undefined || last === undefined || source === undefined) return null;
  return { first, last, source, ...(partner === undefined ? {} : { partner }) };
}
