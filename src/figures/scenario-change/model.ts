import type { EconomyCode } from '../../domain/economy.ts';
import type { Range } from '../../domain/scenario/range.ts';
import type { Sums } from '../../domain/scenario/parts.ts';
import { unallocated } from '../../domain/scenario/world.ts';
import { tidy } from './amounts.ts';
import type { Scenario, Told } from './scenario.ts';
import type { ScenarioSettings, Telling } from './settings.ts';

/** What a scenario does to one receiver. */
export interface ReceiverChange {
  economy: EconomyCode;
  /** Index into the world's economies. */
  at: number;
  /** Received in the year, US$, as the corridors add up to. */
  before: number;
  /** What is told, US$ a year; null where the steps are about nothing that is known of it. */
  change: Range | null;
  /** The same in % of GDP; null where that, or the GDP, isn't known. */
  ofGdp: Range | null;
  /** Each step's part of it, US$. */
  parts: readonly number[];
  /** Part (0–1) of the dollars that the steps are about of which enough is known; null where about none. */
  covered: number | null;
}

export interface ScenarioModel {
  settings: ScenarioSettings;
  scenario: Scenario;
  /** What is told: what was asked for, if the scenario has it. */
  tell: Telling;
  world: Range;
  /** All that receive money, the largest change first, those without one last. */
  receivers: readonly ReceiverChange[];
  /** Whom the user follows, if it receives money. */
  followed: ReceiverChange | null;
}

export function scenarioModel(settings: ScenarioSettings, scenario: Scenario): ScenarioModel {
  const { result } = scenario;
  const tell = settings.tell === 'kept' && result.kept ? 'kept' : 'change';
  const told = toldOf(scenario, tell);
  const sums = result.steps.map((step) => (tell === 'kept' ? step.kept : step.change));
  const receivers = receiversOf(scenario, told, sums);
  return {
    settings,
    scenario,
    tell,
    world: told.world,
    receivers,
    followed: receivers.find(({ economy }) => economy === settings.receiver) ?? null,
  };
}

/** The figure of a scenario that is told. */
export function toldOf({ result }: Scenario, tell: Telling): Told {
  return tell === 'kept' ? (result.kept ?? result.change) : result.change;
}

function receiversOf(
  { world, result, reach }: Scenario,
  { byReceiver }: Told,
  sums: readonly (Sums | null)[],
): ReceiverChange[] {
  return world.economies
    .flatMap((economy, at): ReceiverChange[] => {
      const before = result.before.received[at] ?? 0;
      if (before <= 0 || economy === unallocated) return [];
      const [about, known] = [reach.about[at] ?? 0, reach.known[at] ?? 0];
      const change =
        about > 0 && known === 0
          ? null
          : {
              low: tidy(byReceiver.low[at]),
              central: tidy(byReceiver.central[at]),
              high: tidy(byReceiver.high[at]),
            };
      return [
        {
          economy,
          at,
          before,
          change,
          ofGdp: change && partOf(change, world.gdp[at] ?? Number.NaN),
          parts: sums.map((sum) => tidy(sum?.byReceiver[at])),
          covered: about > 0 ? known / about : null,
        },
      ];
    })
    .toSorted((a, b) => sizeOf(b) - sizeOf(a) || (a.economy < b.economy ? -1 : 1));
}

/** Of a change; one that isn't known comes after none. */
function sizeOf({ change }: ReceiverChange): number {
  return change ? Math.abs(change.central) : -1;
}

function partOf({ low, central, high }: Range, gdp: number): Range | null {
  if (Number.isNaN(gdp) || gdp <= 0) return null;
  const percent = (usd: number) => (100 * usd) / gdp;
  return { low: percent(low), central: percent(central), high: percent(high) };
}

/** What of a receiver is told in the unit that was asked for. */
export function inUnit(
  { change, ofGdp }: ReceiverChange,
  { unit }: Pick<ScenarioSettings, 'unit'>,
): Range | null {
  return unit === 'gdp' ? ofGdp : change;
}
