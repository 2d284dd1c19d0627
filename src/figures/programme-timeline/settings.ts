import {
  programmeStatuses,
  programmeThemes,
  type ProgrammeStatus,
  type ProgrammeTheme,
} from '../../domain/programmes/programme.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import { choicesParameter, economyParameter } from '../../domain/parameter-kinds.ts';
import type { ParameterSpec } from '../../domain/parameters.ts';
import type { Programme } from './programme.ts';

/** Which programmes are looked at; an empty list is no filter. */
export interface ProgrammeSettings {
  /** Any of these. */
  theme: readonly ProgrammeTheme[];
  /** Any of these. */
  status: readonly ProgrammeStatus[];
  economy: EconomyCode | null;
}

export const programmeSettings: ParameterSpec<ProgrammeSettings> = {
  theme: choicesParameter<ProgrammeTheme, ProgrammeSettings>(programmeThemes),
  status: choicesParameter<ProgrammeStatus, ProgrammeSettings>(programmeStatuses),
  economy: economyParameter<ProgrammeSettings>(),
};

export function isChosen(programme: Programme, settings: ProgrammeSettings): boolean {
  const { theme, status, economy } = settings;
  return (
    (theme.length === 0 || theme.some((one) => programme.themes.includes(one))) &&
    (status.length === 0 || status.includes(programme.status)) &&
    (economy === null || programme.economies.includes(economy))
  );
}
