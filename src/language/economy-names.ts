import type { TFunction } from 'i18next';
import type { Economy, EconomyCode } from '../domain/economy.ts';

/** What naming an economy needs of it. */
export type NamedEconomy = Pick<Economy, 'economy' | 'iso2' | 'name'>;

export type EconomyName = (code: EconomyCode) => string;

/**
 * Names of economies in a language: the catalogue's for those outside ISO 3166 ("Unallocated") and
 * those that browsers name differently from one another, else the browser's or Node's own for the two-letter code, else the English name of the table,
 * else the code.
 */
export function createEconomyName(
  t: TFunction,
  language: string,
  economies: Iterable<NamedEconomy>,
): EconomyName {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const known = new Map<string, string>();
  for (const { economy, iso2, name } of economies) known.set(economy, nameOf(iso2, name));
  const made = new Map<string, string>();

  function nameOf(iso2: string | null, name: string): string {
    if (iso2 === null || !/^[A-Z]{2}$/.test(iso2)) return name;
    return names.of(iso2) ?? name;
  }

  return (code) => {
    const before = made.get(code);
    if (before !== undefined) return before;
    const own = t(`domain:economy.${code}`, { defaultValue: code, postProcess: [] });
    const name = own === code ? (known.get(code) ?? code) : own;
    made.set(code, name);
    return name;
  };
}
