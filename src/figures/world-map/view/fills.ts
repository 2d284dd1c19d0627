import type { ColourScale } from '../../../charts/colour-scale.ts';
import { zeroColour } from '../../../charts/palette.ts';
import { isFirm } from '../../../domain/evidence.ts';
import type { EconomyCode } from '../../../domain/economy.ts';
import { noData, type Fill } from '../../../map/fill.ts';
import type { Cell } from '../live/working-set.ts';

/** What a filter leaves out is neither a class of the scale nor "no data". */
const leftOut: Fill = { kind: 'value', colour: 'var(--line)' };

/** An economy in focus is no partner of itself: it is outlined, not coloured. */
export const focusFill: Fill = { kind: 'value', colour: 'var(--ground)' };

/**
 * The fill of every economy given, in the scale's colours; what is not `bright` is dimmed, which
 * keeps its class readable.
 */
export function economyFills(
  economies: Iterable<EconomyCode>,
  { cells, scale }: { cells: ReadonlyMap<EconomyCode, Cell>; scale: ColourScale },
  accepts: (economy: EconomyCode) => boolean,
  bright: (economy: EconomyCode) => boolean = () => true,
): Map<EconomyCode, Fill> {
  const fills = new Map<EconomyCode, Fill>();
  for (const economy of economies) {
    const cell = cells.get(economy);
    if (cell === undefined) fills.set(economy, noData);
    else if (!accepts(economy)) fills.set(economy, leftOut);
    else fills.set(economy, fillOf(cell, scale, bright(economy)));
  }
  return fills;
}

function fillOf({ value, status }: Cell, scale: ColourScale, bright: boolean): Fill {
  const full = scale.colour(value);
  const colour = bright ? full : `color-mix(in srgb, ${full} 40%, var(--ground))`;
  if (!isFirm(status)) return { kind: 'thin', colour };
  return { kind: full === zeroColour ? 'zero' : 'value', colour };
}
