import { ImportError } from '../lib/import-error.ts';
import type { Row } from '../lib/row.ts';
import type { Country } from './country-list.ts';
import type { Classed } from './income-class.ts';
import type { Area } from './natural-earth.ts';

/** The publishers whose codes are ISO 3166-1 alpha-3 but for the exceptions listed by hand. */
const isoSchemes = ['undesa', 'unhcr', 'undp', 'world-bank'] as const;

/**
 * Every row of the reconciliation table `economy_code`: the lists kept by hand, and for each
 * economy of its own the codes and names the publishers' lists give it.
 * @param own The countries that are economies of their own here.
 * @throws {ImportError} if a publisher's list has a code nothing here answers to.
 */
export function economyCodes(
  typed: readonly Row[],
  own: readonly Country[],
  classes: readonly Classed[],
  areas: readonly Area[],
): Row[] {
  const rows = [...typed];
  const known = new Set(typed.map((row) => `${row['source']} ${row['code']}`));
  const economies = new Set(own.map((country) => country.code));
  const add = (source: string, code: string, name: string | null, economy: string): void => {
    if (known.has(`${source} ${code}`)) return;
    known.add(`${source} ${code}`);
    rows.push({ source, code, name, economy, note: null });
  };
  for (const { code, name, place } of classes) {
    if (!economies.has(code) && !known.has(`world-bank ${code}`))
      throw new ImportError(place, `unknown economy "${code}" ${name}: add it to codes.csv`);
    add('world-bank', code, name, code);
  }
  for (const { code, iso, name, place } of areas) {
    if (known.has(`natural-earth ${code}`)) continue;
    if (iso === null || !economies.has(iso))
      throw new ImportError(place, `unknown area "${code}" ${name}: add it to codes.csv`);
    add('natural-earth', code, name, iso);
  }
  for (const { code, name, m49 } of own) {
    add('iom', code, name, code);
    if (m49 !== null) add('undesa-m49', String(m49), null, code);
    for (const scheme of isoSchemes) add(scheme, code, null, code);
  }
  return rows;
}
