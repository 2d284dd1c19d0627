/** A figure with the ends that it may have; never one number alone. */
export interface Range {
  low: number;
  central: number;
  high: number;
}

/** The same for every economy of a world, by its index. */
export interface EconomyRanges {
  low: Float64Array;
  central: Float64Array;
  high: Float64Array;
}

/** A figure of the world, of every receiver and of every sender, US$. */
export interface Ranges {
  world: Range;
  byReceiver: EconomyRanges;
  bySender: EconomyRanges;
}

/** A figure whose ends are those of all that is uncertain, and of either part of it alone. */
export interface Outcome extends Ranges {
  /** Over what is assumed: elasticities, and what women send where one sex moves. */
  assumed: Ranges;
  /** Over the estimate's own 80 % interval, at the steps' own elasticities. */
  estimated: Ranges;
}

/**
 * The outcome of one choice of what is assumed and of others.
 *
 * @param central sums at the steps' own elasticities, to the last digit; spreads may differ by that
 */
export function outcomeOf(
  sums: Pick<Central, 'world' | 'byReceiver' | 'bySender'>,
  central: Ranges,
  corners: readonly Ranges[],
): Outcome {
  const centre = middleOf(central);
  return {
    ...envelope(sums, [central, ...corners]),
    assumed: envelope(sums, [centre, ...corners.map(middleOf)]),
    estimated: envelope(sums, [central]),
  };
}

interface Central {
  world: number;
  byReceiver: Float64Array;
  bySender: Float64Array;
}

/** Without the ends. */
function middleOf({ world, byReceiver, bySender }: Ranges): Ranges {
  const flat = <Value>(central: Value) => ({ low: central, central, high: central });
  return {
    world: flat(world.central),
    byReceiver: flat(byReceiver.central),
    bySender: flat(bySender.central),
  };
}

/** Central sums, with the lowest and highest ends of some ranges. */
function envelope(sums: Central, all: readonly Ranges[]): Ranges {
  const ends = (central: Float64Array, of: (ranges: Ranges) => EconomyRanges): EconomyRanges => {
    const low = central.slice();
    const high = central.slice();
    for (const one of all.map(of))
      for (let at = 0; at < central.length; at++) {
        low[at] = Math.min(low[at] ?? 0, one.low[at] ?? 0);
        high[at] = Math.max(high[at] ?? 0, one.high[at] ?? 0);
      }
    return { low, central, high };
  };
  return {
    world: {
      low: Math.min(sums.world, ...all.map(({ world }) => world.low)),
      central: sums.world,
      high: Math.max(sums.world, ...all.map(({ world }) => world.high)),
    },
    byReceiver: ends(sums.byReceiver, ({ byReceiver }) => byReceiver),
    bySender: ends(sums.bySender, ({ bySender }) => bySender),
  };
}
