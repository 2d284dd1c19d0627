import type { EconomyCode } from '../../domain/economy.ts';
import { unallocated } from '../../domain/scenario/world.ts';
import type { Fill } from '../../map/fill.ts';
import { tidy } from './amounts.ts';
import { changeFill } from './scale.ts';
import type { Scenario } from './scenario.ts';
import type { ScenarioSettings } from './settings.ts';

/** The colours of a map of change, and which of them its key needs. */
export interface ChangeColours {
  fills: ReadonlyMap<EconomyCode, Fill>;
  less: boolean;
  more: boolean;
  thin: boolean;
}

/** Less than this part of the dollars that a step is about, and a change rests on little. */
const fewCovered = 0.5;

/**
 * How each receiver is coloured: hollow where less than half of its dollars is known of. Takes the
 * central figures alone, so that a hand that drags waits for no range.
 */
export function coloursOf(
  { tell, unit }: Pick<ScenarioSettings, 'tell' | 'unit'>,
  { world, result, reach }: Scenario,
): ChangeColours {
  const told = (tell === 'kept' ? result.byReceiver.kept : null) ?? result.byReceiver.change;
  const fills = new Map<EconomyCode, Fill>();
  const has = { less: false, more: false, thin: false };
  for (const [at, economy] of world.economies.entries()) {
    if ((result.before.received[at] ?? 0) <= 0 || economy === unallocated) continue;
    const [about, known] = [reach.about[at] ?? 0, reach.known[at] ?? 0];
    const usd = about > 0 && known === 0 ? Number.NaN : tidy(told[at]);
    const gdp = world.gdp[at] ?? Number.NaN;
    const change = unit === 'usd' ? usd : gdp > 0 ? (100 * usd) / gdp : Number.NaN;
    const fill = changeFill(change, unit);
    const thin = fill.kind === 'value' && about > 0 && known / about < fewCovered;
    has.less ||= change < 0;
    has.more ||= change > 0;
    has.thin ||= thin;
    fills.set(economy, thin ? { kind: 'thin', colour: fill.colour } : fill);
  }
  return { fills, ...has };
}
