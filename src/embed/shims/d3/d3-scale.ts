import { tickIncrement } from 'd3-array';

type Ends = Iterable<number>;

/** A scale from numbers to numbers, as much of D3's as the figures use. */
export interface LightScale {
  /** Where a value lies; NaN for what is no number. */
  (value: number): number;
  domain(): number[];
  range(ends: Ends): this;
  /** Widens the domain to round values. */
  nice(count?: number): this;
}

/** Stands for D3's where an embed is built: two ends to a domain, two to a range. */
export function scaleLinear(domain: Ends, range: Ends = [0, 1]): LightScale {
  return scaleOf(domain, range, (value) => value, niceLinear);
}

/** The same by the logarithm of a value, of a domain above zero. */
export function scaleLog(domain: Ends, range: Ends = [0, 1]): LightScale {
  return scaleOf(domain, range, Math.log, ([low, high]) => [
    power(Math.floor(Math.log10(low))),
    power(Math.ceil(Math.log10(high))),
  ]);
}

type Pair = readonly [number, number];

function scaleOf(
  domain: Ends,
  range: Ends,
  turned: (value: number) => number,
  niced: (ends: Pair, count: number) => Pair,
): LightScale {
  let [from, to] = pair(domain);
  let ends = pair(range);
  const scale: LightScale = Object.assign(
    (value: number) => {
      const backwards = turned(to) < turned(from);
      const [low, high] = backwards ? [turned(to), turned(from)] : [turned(from), turned(to)];
      const [first, last] = backwards ? [ends[1], ends[0]] : ends;
      const width = high - low;
      const share = width ? (turned(value) - low) / width : width === 0 ? 0.5 : NaN;
      return first * (1 - share) + last * share;
    },
    {
      domain: () => [from, to],
      range(given: Ends) {
        ends = pair(given);
        return scale;
      },
      nice(count = 10) {
        if (to < from) [to, from] = niced([to, from], count);
        else [from, to] = niced([from, to], count);
        return scale;
      },
    },
  );
  return scale;
}

function niceLinear([from, to]: Pair, count: number): Pair {
  let [low, high] = [from, to];
  let before = NaN;
  for (let turn = 0; turn < 10; turn++) {
    const step = tickIncrement(low, high, count);
    if (step === before) return [low, high];
    // Below one it is the inverse of a step, negated, so that no fraction is inexact.
    if (step > 0) [low, high] = [Math.floor(low / step) * step, Math.ceil(high / step) * step];
    else if (step < 0) [low, high] = [Math.ceil(low * step) / step, Math.floor(high * step) / step];
    else break;
    before = step;
  }
  return [from, to];
}

/** Ten to a whole power as it is read, which `10 ** power` may miss by a bit. */
function power(exponent: number): number {
  return Number(`1e${exponent}`);
}

function pair(ends: Ends): Pair {
  const [from = NaN, to = NaN] = ends;
  return [from, to];
}
