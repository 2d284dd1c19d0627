import { prepare } from '../../domain/scenario/prepare.ts';
import type { Range } from '../../domain/scenario/range.ts';
import { factorsOf, ratesOf } from '../../domain/scenario/rates.ts';
import { cornersOf } from '../../domain/scenario/settings.ts';
import { unallocated } from '../../domain/scenario/world.ts';
import { aroundOf, type Scenario } from '../scenario-change/scenario.ts';
import type { ScenarioSettings, Telling } from '../scenario-change/settings.ts';
import { scenarioOfRows } from '../scenario-change/world.ts';
import type { WorldRows } from '../scenario-change/world-queries.ts';
import type { CorridorChange, CorridorsModel } from './changed-corridors.ts';
import { corridorsToldAhead } from './told-ahead.ts';

/** So many are told of each side. */
const most = 10;

/** The corridors that a scenario changes most, US$: what more goes through them, and what less. */
export function corridorsModel(settings: ScenarioSettings, rows: WorldRows): CorridorsModel {
  const ahead = corridorsToldAhead(settings, rows);
  if (ahead) return ahead;
  const scenario = scenarioOfRows(rows, settings.steps);
  const { world, result } = scenario;
  const tell: Telling = settings.tell === 'kept' && result.kept ? 'kept' : 'change';
  const { sender, receiver, usd, count } = world.corridors;
  const told = toldByCorridor(scenario, tell);
  const of = settings.receiver === null ? null : world.economies.indexOf(settings.receiver);
  const found: number[] = [];
  for (let at = 0; at < count; at++) {
    const here = of === null || of < 0 || receiver[at] === of;
    if (here && Math.abs(told[at] ?? 0) >= 1 && world.economies[sender[at] ?? 0] !== unallocated)
      found.push(at);
  }
  const ranked = found.toSorted((a, b) => Math.abs(told[b] ?? 0) - Math.abs(told[a] ?? 0));
  const side = (way: 1 | -1) =>
    ranked.filter((at) => Math.sign(told[at] ?? 0) === way).slice(0, most);
  const ranges = rangesOf(scenario, tell, told, [...side(1), ...side(-1)]);
  const shown = (at: number): CorridorChange => ({
    sender: world.economies[sender[at] ?? 0] ?? '',
    receiver: world.economies[receiver[at] ?? 0] ?? '',
    before: usd[at] ?? 0,
    change: ranges.get(at) ?? { low: 0, central: 0, high: 0 },
  });
  return {
    settings,
    scenario: aroundOf(scenario),
    tell,
    changed: found.length,
    more: side(1).map(shown),
    less: side(-1).map(shown),
  };
}

/** US$ by corridor, at the steps' own elasticities. */
function toldByCorridor({ result, world }: Scenario, tell: Telling): Float64Array {
  if (tell === 'change') return result.corridors;
  const kept = new Float64Array(world.corridors.count);
  for (const step of result.steps)
    for (const [at, usd] of (step.kept?.corridors ?? []).entries())
      kept[at] = (kept[at] ?? 0) + usd;
  return kept;
}

/**
 * How far the change of single corridors goes: over every combination of the ends of the steps'
 * elasticities, each at both ends of the corridor's own 80 % interval.
 */
function rangesOf(
  { world, steps }: Scenario,
  tell: Telling,
  told: Float64Array,
  corridors: readonly number[],
): ReadonlyMap<number, Range> {
  const { usd, lower, upper } = world.corridors;
  const prepared = prepare(world, steps);
  const factorAt = factorsOf(prepared);
  const rates = cornersOf(steps).map((corner) => {
    const { change, kept } = ratesOf(world, prepared, corner, factorAt);
    return tell === 'kept' ? kept : change;
  });
  return new Map(
    corridors.map((at) => {
      const central = told[at] ?? 0;
      const own = usd[at] ?? 0;
      const amounts = [lower[at] ?? own, own, upper[at] ?? own].filter(Number.isFinite);
      const ends = rates.flatMap((rate) => amounts.map((amount) => amount * (rate?.[at] ?? 0)));
      return [at, { low: Math.min(central, ...ends), central, high: Math.max(central, ...ends) }];
    }),
  );
}
