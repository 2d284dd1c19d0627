import { priceCoverage, stepCoverage, type PriceCoverage, type StepCoverage } from './coverage.ts';
import { partsOf, together, type Part, type Sums } from './parts.ts';
import { prepare, type Prepared } from './prepare.ts';
import { once } from './once.ts';
import { outcomeOf, type Outcome } from './range.ts';
import { factorsOf, ratesOf, type Rates } from './rates.ts';
import { centralOf, cornersOf, type Assumption } from './settings.ts';
import { spreadOf, totalsOf, type Totals } from './spread.ts';
import { mostSteps, type Step } from './step.ts';
import type { World } from './world.ts';

/** A step with its part of the result, at its own elasticity, US$. */
export interface StepResult extends Part {
  step: Step;
  coverage: StepCoverage;
}

/** What a scenario changes in a world, US$; negative is less. */
export interface Result {
  before: Totals;
  /** Each step's part, in the order in which they were applied. */
  steps: readonly StepResult[];
  /** Change of what arrives, as the sum of the steps' parts, by corridor. */
  corridors: Float64Array;
  /** The central figures of `change` and `kept` by receiver, which take no range to be worked out. */
  byReceiver: { change: Float64Array; readonly kept: Float64Array | null };
  /** Change of what arrives. */
  change: Outcome;
  /**
   * Fees no longer paid on what was sent when their step came; null without a step that makes
   * sending cheaper. Not to be added to `change`: senders either keep them or send them.
   */
  kept: Outcome | null;
  /** What levies bring in; null without one. */
  revenue: Outcome | null;
  coverage: PriceCoverage;
}

/**
 * Applies steps to a world in their order. Each turns an amount into a part of it or more of it, so
 * the whole change does not depend on the order, but each step's part does, and what is kept and
 * levied. Central figures are those of the steps' own elasticities; ends are the lowest and highest
 * over all combinations of the ends of their ranges, each with what the estimate's 80 % interval
 * adds (`spreadOf`), and where one sex moves over what is assumed of how much women send. What a
 * picture doesn't tell is worked out when it is asked for: a hand that drags waits for one only.
 *
 * @param prepared the steps made ready for the world, where that has been done
 * @throws RangeError for more steps than `mostSteps`
 */
export function runScenario(
  world: World,
  steps: readonly Step[],
  prepared: readonly Prepared[] = prepare(world, steps),
): Result {
  if (steps.length > mostSteps) throw new RangeError(`More than ${mostSteps} steps`);
  const factorAt = factorsOf(prepared);
  const central = centralOf(steps);
  const before = totalsOf(world);
  const parts = partsOf(world, prepared, central, factorAt);
  const settings = [central, ...cornersOf(steps)];
  const rates = settings.map((one) => once(() => ratesOf(world, prepared, one, factorAt)));
  const outcome = (of: (rates: Rates) => Float64Array | null, sums: Sums, upTo: number) => {
    const [middle, ...corners] = apartUpTo(settings, upTo).map((at) => {
      const ofSetting = rates[at]?.();
      const told = ofSetting && of(ofSetting);
      return spreadOf(world, before, told ?? new Float64Array(world.corridors.count));
    });
    if (!middle) throw new Error('A scenario has a central setting');
    return outcomeOf(sums, middle, corners);
  };
  const whole = (of: (part: Part) => Sums | null) => together(world, parts.map(of));
  const lastKept = prepared.findLastIndex(({ kept }) => kept !== null);
  const lastLevied = prepared.findLastIndex(({ levied }) => levied !== null);
  const sums = whole((part) => part.change);
  const change = once(() => outcome((one) => one.change, sums, steps.length));
  const keptSums = once(() => (lastKept < 0 ? null : whole((part) => part.kept)));
  const kept = once(() => {
    const keptInAll = keptSums();
    return keptInAll && outcome((one) => one.kept, keptInAll, lastKept);
  });
  const revenue = once(() =>
    lastLevied < 0
      ? null
      : outcome(
          (one) => one.revenue,
          whole((part) => part.revenue),
          lastLevied + 1,
        ),
  );
  const coverage = once(() => priceCoverage(world));
  return {
    before,
    steps: prepared.flatMap((one, at) => {
      const part = parts[at];
      return part ? [stepResult(world, one, part)] : [];
    }),
    corridors: sums.corridors,
    byReceiver: {
      change: sums.byReceiver,
      get kept() {
        return keptSums()?.byReceiver ?? null;
      },
    },
    get change() {
      return change();
    },
    get kept() {
      return kept();
    },
    get revenue() {
      return revenue();
    },
    get coverage() {
      return coverage();
    },
  };
}

function stepResult(world: World, one: Prepared, part: Part): StepResult {
  const coverage = once(() => stepCoverage(world, one));
  return {
    ...part,
    step: one.step,
    get coverage() {
      return coverage();
    },
  };
}

/** Indices of settings that differ in what women send or in the elasticities of the first steps. */
function apartUpTo(settings: readonly Assumption[], steps: number): readonly number[] {
  const keyOf = ({ elasticities, sending }: Assumption) =>
    [sending, ...elasticities.slice(0, steps)].join(' ');
  const keys = settings.map(keyOf);
  return keys.flatMap((key, at) => (keys.indexOf(key) === at ? [at] : []));
}
