import type { EconomyCode } from '../../../domain/economy.ts';

/** A view of a user's own figures, as a link carries it. */
export interface OwnAddress {
  table: string;
  column: string;
  /** Null for the newest. */
  year: number | null;
  focus: EconomyCode | null;
}

/** Whether a link asks for own figures, `measure=own.<table>.<column>`, and which; else null. */
export function ownAddress(search: string): OwnAddress | null {
  const given = new URLSearchParams(search);
  const found = /^own\.([a-z]\w{0,60})\.([a-z]\w{0,60})$/.exec(given.get('measure') ?? '');
  if (!found) return null;
  const year = /^\d{4}$/.exec(given.get('year') ?? '')?.[0];
  const focus = /^[A-Z]{3}$/i.exec(given.get('focus') ?? '')?.[0];
  return {
    table: found[1]!,
    column: found[2]!,
    year: year === undefined ? null : Number(year),
    focus: focus?.toUpperCase() ?? null,
  };
}

/**
 * The query string of a view of own figures.
 *
 * @param current the present one, whose language and colours are kept
 */
export function ownSearch(address: OwnAddress, current = ''): string {
  const present = new URLSearchParams(current);
  const parts = [`measure=own.${address.table}.${address.column}`];
  if (address.year !== null) parts.push(`year=${address.year}`);
  if (address.focus !== null) parts.push(`focus=${address.focus}`);
  for (const name of ['lang', 'theme']) {
    const kept = present.get(name);
    if (kept !== null) parts.push(`${name}=${encodeURIComponent(kept)}`);
  }
  return `?${parts.join('&')}`;
}
