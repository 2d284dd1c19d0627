import type { Measure } from '../domain/measure.ts';
import { classBreaks, classOf } from './class-breaks.ts';
import { rampColours, rampOf, zeroColour, type Theme } from './palette.ts';

/** Values to colours, by class. */
export interface ColourScale {
  breaks: readonly number[];
  /** One more than there are breaks, lowest class first. */
  colours: readonly string[];
  zero: string;
  /** Colour of a value; a zero has its own unless the scale has a centre. */
  colour(value: number): string;
}

/**
 * The scale of a measure over all years of one series.
 *
 * @param values all values of the series, in the measure's unit
 */
export function colourScale(
  measure: Pick<Measure, 'scale' | 'centre'>,
  values: readonly number[],
  theme: Theme,
): ColourScale {
  const classes = rampColours(rampOf(measure.scale), theme);
  const zero = zeroColour(theme);
  const breaks = classBreaks(measure.scale, values, classes.length, measure.centre);
  const colours = spread(classes, breaks.length + 1);
  return {
    breaks,
    colours,
    zero,
    colour: (value) =>
      value === 0 && measure.centre === undefined
        ? zero
        : (colours[classOf(breaks, value)] ?? zero),
  };
}

/** Picks `count` of the colours, ends kept, evenly apart. */
function spread(colours: readonly string[], count: number): string[] {
  if (count >= colours.length) return [...colours];
  const last = colours.length - 1;
  return Array.from(
    { length: count },
    (_, place) => colours[count === 1 ? last : Math.round((place * last) / (count - 1))] ?? '',
  );
}
