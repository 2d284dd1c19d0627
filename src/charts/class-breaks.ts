import type { ScaleKind } from '../domain/measure.ts';

/**
 * Upper bounds of all classes but the last, ascending; a value equal to a break belongs to the
 * class above it. Computed once over every year of a series, so that colours mean the same in all
 * of them.
 *
 * @param values every value of the series; zeros and NaN are ignored except by a diverging scale
 * @param classes the number of colours there are; fewer breaks come back when values repeat
 * @param centre of a diverging scale, in the unit of the values
 */
export function classBreaks(
  kind: ScaleKind,
  values: readonly number[],
  classes: number,
  centre = 50,
): number[] {
  if (kind === 'cost') return costBreaks;
  const finite = values.filter((value) => Number.isFinite(value));
  if (kind === 'diverging') return divergingBreaks(finite, classes, centre);
  // Typed numbers are sorted several times as fast: a series has thousands, on the way to the first map.
  const positive = Float64Array.from(finite.filter((value) => value > 0)).sort();
  if (positive.length === 0) return [];
  return kind === 'log' ? logBreaks(positive, classes) : quantileBreaks(positive, classes);
}

/**
 * Breaks for the values of one picture, told from the largest: round numbers below it, each about a
 * third of the one above, closer where values are few or near one another. The largest value is
 * always in the highest class, the least in the lowest.
 *
 * @param values amounts or counts; those that are not above zero are ignored
 */
export function breaksBelow(values: readonly number[], classes: number): number[] {
  const positive = values.filter((value) => value > 0 && Number.isFinite(value));
  const least = Math.min(...positive);
  const most = Math.max(...positive);
  if (positive.length === 0) return [];
  const ladders = [
    [1, 3],
    [1, 2, 5],
    [1, 1.5, 2, 3, 5, 7],
  ].map((steps) => rungsBelow(most, steps, classes - 1).filter((rung) => rung > least));
  return ladders.find((ladder) => ladder.length >= fewestBreaks) ?? ladders.at(-1) ?? [];
}

const fewestBreaks = 3;

/** The class of a value: 0 … breaks.length. */
export function classOf(breaks: readonly number[], value: number): number {
  let low = 0;
  let high = breaks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value < (breaks[middle] ?? Infinity)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** 3 % and 5 % are the marks of Sustainable Development Goal 10.c. */
export const costBreaks = [3, 5, 7, 10, 15];

function quantileBreaks(sorted: Numbers, classes: number): number[] {
  const breaks: number[] = [];
  for (let step = 1; step < classes; step++) {
    const rounded = roundTo(quantile(sorted, step / classes));
    if (rounded > (breaks.at(-1) ?? 0)) breaks.push(rounded);
  }
  return breaks;
}

/**
 * Powers of ten, or powers of ten and their triples: whichever tells more of the values apart. The
 * highest is reached by at least one value in fifty, and below the lowest there is one.
 */
function logBreaks(sorted: Numbers, classes: number): number[] {
  const most = quantile(sorted, 0.98);
  const least = sorted[0] ?? 0;
  const ladders = [[1], [1, 3]].map((steps) =>
    rungsBelow(most, steps, classes - 1).filter((rung) => rung > least),
  );
  return ladders.reduce((best, ladder) =>
    fullestClass(ladder, sorted) < fullestClass(best, sorted) ? ladder : best,
  );
}

/** The highest `count` rungs not above `most`, ascending: each of the steps times a power of ten. */
function rungsBelow(most: number, steps: readonly number[], count: number): number[] {
  const top = Math.floor(Math.log10(most));
  return Array.from({ length: count + 1 }, (_, below) => 10 ** (top - below))
    .flatMap((power) => steps.toReversed().map((step) => step * power))
    .filter((rung) => rung <= most)
    .slice(0, count)
    .toReversed();
}

type Numbers = Readonly<ArrayLike<number>>;

function fullestClass(breaks: readonly number[], sorted: Numbers): number {
  let most = 0;
  let before = 0;
  for (const end of [...breaks, Infinity]) {
    const below = countBelow(sorted, end);
    most = Math.max(most, below - before);
    before = below;
  }
  return most;
}

/** How many of the values, ascending, lie below one. */
function countBelow(sorted: Numbers, end: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? end) < end) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Steps away from the centre, the same on both sides, at round numbers near the quantiles; the
 * middle class spans the centre. */
function divergingBreaks(known: readonly number[], classes: number, centre: number): number[] {
  const away = known.map((value) => Math.abs(value - centre)).sort((a, b) => a - b);
  const sides = Math.floor(classes / 2);
  const steps: number[] = [];
  for (let step = 1; step <= sides; step++) {
    const wanted = away.length === 0 ? step : quantile(away, (step - 0.1) / sides);
    const candidates = roundSteps.slice(0, roundSteps.length - (sides - step));
    const above = candidates.filter((candidate) => candidate > (steps.at(-1) ?? 0));
    const nearest = above.reduce<number>(
      (best, candidate) =>
        Math.abs(candidate - wanted) < Math.abs(best - wanted) ? candidate : best,
      above[0] ?? step,
    );
    steps.push(nearest);
  }
  return [
    ...steps.toReversed().map((step) => centre - step),
    ...steps.map((step) => centre + step),
  ];
}

const roundSteps = [1, 2, 3, 5, 10, 15, 20, 25, 30, 40] as const;

/** Linear interpolation between order statistics (Hyndman–Fan type 7). */
function quantile(sorted: Numbers, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

/** One significant digit, or two where the first is small: 1.2, 4.5, 30, 250. */
function roundTo(value: number): number {
  if (value <= 0) return value;
  const power = 10 ** Math.floor(Math.log10(value));
  const lead = value / power;
  const step = lead < 2 ? 0.1 : lead < 5 ? 0.5 : 1;
  return Number((Math.round(lead / step) * step * power).toPrecision(3));
}
