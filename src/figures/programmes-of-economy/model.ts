import type { EconomyCode } from '../../domain/economy.ts';
import type { EconomiesSettings } from '../shared/economies-settings.ts';
import { programmeOf, type Programme, type ProgrammeRow } from '../programme-timeline/programme.ts';

export type ProgrammeRows = Readonly<Record<EconomyCode, readonly ProgrammeRow[]>>;

export interface ProgrammesModel {
  economies: readonly EconomyCode[];
  /** Each once, even if it is in several of the economies. */
  programmes: readonly Programme[];
}

/** @param now the present moment, in years with the part gone by */
export function programmesModel(
  { economies }: EconomiesSettings,
  rows: ProgrammeRows,
  now: number,
): ProgrammesModel {
  const all = economies.flatMap((economy) => rows[economy] ?? []);
  const once = new Map(all.map((row) => [row.id, row]));
  return { economies, programmes: [...once.values()].map((row) => programmeOf(row, now)) };
}
