import { inUnit, type ReceiverChange, type ScenarioModel } from '../scenario-change/model.ts';
import type { RankedSettings } from './settings.ts';

export interface RankedModel {
  of: ScenarioModel;
  /** Receivers with a change, the largest first, in the unit that was asked for. */
  ranked: readonly ReceiverChange[];
  /** Those that are drawn: the first of them, and whom the user follows. */
  shown: readonly ReceiverChange[];
}

/** Ranks the receivers by the size of their change. */
export function rankedModel(settings: RankedSettings, of: ScenarioModel): RankedModel {
  const size = (receiver: ReceiverChange) => Math.abs(inUnit(receiver, settings)?.central ?? 0);
  const ranked = of.receivers
    .filter((receiver) => size(receiver) > 0)
    .toSorted((a, b) => size(b) - size(a) || (a.economy < b.economy ? -1 : 1));
  const first = settings.show === 'all' ? ranked : ranked.slice(0, Number(settings.show));
  const { followed } = of;
  const added = followed && ranked.includes(followed) && !first.includes(followed);
  return { of, ranked, shown: added ? [...first, followed] : first };
}

/** Each step's part of a receiver's change, US$ or % of GDP. */
export function partsInUnit(
  { parts, at }: ReceiverChange,
  { scenario, settings }: ScenarioModel,
): readonly number[] {
  if (settings.unit === 'usd') return parts;
  const gdp = scenario.world.gdp[at] ?? Number.NaN;
  return parts.map((part) => (100 * part) / gdp);
}
