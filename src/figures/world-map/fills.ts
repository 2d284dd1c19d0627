import type { ColourScale } from '../../charts/colour-scale.ts';
import { zeroColour } from '../../charts/palette.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import { noData, type Fill } from '../../map/fill.ts';
import type { Cell } from './working-set.ts';

/** The fill of every economy given, in the scale's colours. */
export function economyFills(
  economies: Iterable<EconomyCode>,
  cells: ReadonlyMap<EconomyCode, Cell>,
  scale: ColourScale,
  accepts: (economy: EconomyCode) => boolean,
): Map<EconomyCode, Fill> {
  const fills = new Map<EconomyCode, Fill>();
  for (const economy of economies) {
    const cell = cells.get(economy);
    if (cell === undefined || !accepts(economy)) fills.set(economy, noData);
    else fills.set(economy, fillOf(cell, scale));
  }
  return fills;
}

function fillOf({ value, status }: Cell, scale: ColourScale): Fill {
  const colour = scale.colour(value);
  if (status === 'thin') return { kind: 'thin', colour };
  return colour === zeroColour ? { kind: 'zero', colour } : { kind: 'value', colour };
}
