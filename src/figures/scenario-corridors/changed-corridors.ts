import type { EconomyCode } from '../../domain/economy.ts';
import type { Range } from '../../domain/scenario/range.ts';
import type { Around } from '../scenario-change/scenario.ts';
import type { ScenarioSettings, Telling } from '../scenario-change/settings.ts';

/** What a scenario changes in one corridor, US$ a year. */
export interface CorridorChange {
  sender: EconomyCode;
  receiver: EconomyCode;
  before: number;
  change: Range;
}

export interface CorridorsModel {
  settings: ScenarioSettings;
  scenario: Around;
  tell: Telling;
  /** Corridors with a change of either side, of those to whom the user follows if anyone. */
  changed: number;
  /** The largest of either side, the largest first. */
  more: readonly CorridorChange[];
  less: readonly CorridorChange[];
}
