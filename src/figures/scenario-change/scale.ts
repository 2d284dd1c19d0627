import { classOf } from '../../charts/class-breaks.ts';
import { zeroColour } from '../../charts/palette.ts';
import { noData, type Fill } from '../../map/fill.ts';

/** In what a change is told: US$ a year, or % of the receiver's GDP. */
export const changeUnits = ['usd', 'gdp'] as const;
export type ChangeUnit = (typeof changeUnits)[number];

/**
 * Upper bounds of all classes of a change but the last, by its size. They are the same for every
 * scenario, so that a colour means the same before and after a hand moved, and side by side.
 */
export const changeBreaks: Readonly<Record<ChangeUnit, readonly number[]>> = {
  usd: [1e7, 1e8, 1e9],
  gdp: [0.1, 0.3, 1],
};

/** The smallest change first. */
export const lessColours = [1, 2, 3, 4].map((step) => `var(--less-${step})`);
export const moreColours = [1, 2, 3, 4].map((step) => `var(--more-${step})`);

/**
 * The colour of a change: one side of the scale for less, the other for more, and neither for none.
 *
 * @param change in US$, or in % of GDP; null where it is not known
 */
export function changeFill(change: number | null | undefined, unit: ChangeUnit): Fill {
  if (change === null || change === undefined || !Number.isFinite(change)) return noData;
  if (change === 0) return { kind: 'zero', colour: zeroColour };
  const colours = change < 0 ? lessColours : moreColours;
  return {
    kind: 'value',
    colour: colours[classOf(changeBreaks[unit], Math.abs(change))] ?? zeroColour,
  };
}
