import type { ColourScale } from '../../charts/colour-scale.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import type { Cell } from './working-set.ts';

/** How an economy is painted: a value, a true zero, no data and thin evidence all differ. */
export type EconomyFill =
  | { kind: 'value'; colour: string }
  | { kind: 'zero'; colour: string }
  | { kind: 'thin'; colour: string }
  | { kind: 'nodata' };

const nodata: EconomyFill = { kind: 'nodata' };

/** The fill of every economy given, in the scale's colours. */
export function economyFills(
  economies: Iterable<EconomyCode>,
  cells: ReadonlyMap<EconomyCode, Cell>,
  scale: ColourScale,
  accepts: (economy: EconomyCode) => boolean,
): Map<EconomyCode, EconomyFill> {
  const fills = new Map<EconomyCode, EconomyFill>();
  for (const economy of economies) {
    const cell = cells.get(economy);
    if (cell === undefined || !accepts(economy)) fills.set(economy, nodata);
    else fills.set(economy, fillOf(cell, scale));
  }
  return fills;
}

function fillOf({ value, status }: Cell, scale: ColourScale): EconomyFill {
  const colour = scale.colour(value);
  if (status === 'thin') return { kind: 'thin', colour };
  return colour === scale.zero ? { kind: 'zero', colour } : { kind: 'value', colour };
}
