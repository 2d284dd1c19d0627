import type { Measure } from '../domain/measure.ts';
import { classBreaks, classOf } from './class-breaks.ts';
import { rampColours, rampOf, zeroColour } from './palette.ts';

/** Values to colours, by class. */
export interface ColourScale {
  breaks: readonly number[];
  /** One more than there are breaks, lowest class first; CSS colours. */
  colours: readonly string[];
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
): ColourScale {
  return scaleOf(measure, breaksOf(measure, values));
}

/** The breaks of the scale of a measure, from all values of its series. */
export function breaksOf(
  { scale, centre }: Pick<Measure, 'scale' | 'centre'>,
  values: readonly number[],
): number[] {
  return classBreaks(scale, values, rampColours(rampOf(scale)).length, centre);
}

/** The scale of a measure whose breaks are known. */
export function scaleOf(
  measure: Pick<Measure, 'scale' | 'centre'>,
  breaks: readonly number[],
): ColourScale {
  const colours = spread(rampColours(rampOf(measure.scale)), breaks.length + 1);
  return {
    breaks,
    colours,
    colour: (value) =>
      value === 0 && measure.centre === undefined
        ? zeroColour
        : (colours[classOf(breaks, value)] ?? zeroColour),
  };
}

/** Picks `count` of the colours, ends kept, evenly apart. */
function spread(colours: readonly string[], count: number): string[] {
  const last = colours.length - 1;
  return Array.from(
    { length: count },
    (_, place) => colours[count === 1 ? last : Math.round((place * last) / (count - 1))] ?? '',
  );
}
