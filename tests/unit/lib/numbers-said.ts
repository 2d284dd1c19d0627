import type { Unit } from '../../../src/domain/measure.ts';
import { createFullLanguage, formatOf } from '../../../src/language/index.ts';
import type { Say } from './later-surfaces.ts';

/** What each place says: "measure economy year" → place → number. */
export type Numbers = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Keeps what places say, by measure, economy (or corridor, or group) and year. */
export function numbersSaid(): { say: Say; said: Numbers; placesOf: (key: string) => string[] } {
  const said = new Map<string, Map<string, number>>();
  return {
    said,
    say(place, measure, economy, year, value) {
      const key = `${measure} ${economy} ${String(year)}`;
      const known = said.get(key) ?? new Map<string, number>();
      said.set(key, known.set(place, Number(value)));
    },
    placesOf: (key) => [...(said.get(key)?.keys() ?? [])],
  };
}

/** A measure's unit, by how its name begins. */
function unitOf(measure: string): Unit {
  if (/^(received|paid)_person/.test(measure)) return 'usd_per_person';
  if (/_gdp|_women|^cost/.test(measure)) return 'percent';
  return /^(received|paid|sent)/.test(measure) ? 'usd' : 'persons';
}

/** Ratios have six digits; corridors of an estimate are whole dollars, so their sum is a few off. */
function agree(unit: Unit, values: readonly number[]): boolean {
  const most = Math.max(...values.map(Math.abs));
  const apart = 1e-5 * most + (unit === 'usd' ? 200 : 0);
  return Math.max(...values) - Math.min(...values) <= apart;
}

/**
 * Where two places give two numbers for one question: at full precision, and as they are read, but
 * for a last digit that the six digits of an estimate round another way.
 *
 * @param short places that keep no more digits than are read
 */
export async function contradictions(
  said: Numbers,
  short: ReadonlySet<string> = new Set(),
): Promise<unknown[]> {
  const { t } = await createFullLanguage('en');
  const format = formatOf(t, 'en');
  return [...said].flatMap(([key, by]) => {
    const unit = unitOf(key);
    const whole = [...by].flatMap(([place, value]) => (short.has(place) ? [] : [value]));
    const read = (value: number) => format.amount(value, unit);
    const first = read(whole[0] ?? Number.NaN);
    const nudged = (value: number) =>
      [1 - 6e-6, 1, 1 + 6e-6].some((times) => read(value * times) === first);
    const values = [...by.values()];
    if (whole.length === 0 || (agree(unit, whole) && values.every(nudged))) return [];
    return [[key, Object.fromEntries(by), values.map(read)]];
  });
}
