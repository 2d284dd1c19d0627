import {
  programmeStatuses,
  programmeThemes,
  type ProgrammeStatus,
  type ProgrammeTheme,
} from '../../domain/programmes/programme.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import { choicesParameter, economyParameter } from '../../domain/parameter-kinds.ts';
import { renamed, type Migration, type ParameterSpec } from '../../domain/parameters.ts';
import type { Programme } from './programme.ts';

/** Which programmes are looked at; an empty list is no filter. */
export interface ProgrammeSettings {
  /** Any of these themes; in an address `theme` is light or dark. */
  topic: readonly ProgrammeTheme[];
  /** Any of these. */
  status: readonly ProgrammeStatus[];
  economy: EconomyCode | null;
}

export const programmeSettings: ParameterSpec<ProgrammeSettings> = {
  topic: choicesParameter<ProgrammeTheme, ProgrammeSettings>(programmeThemes),
  status: choicesParameter<ProgrammeStatus, ProgrammeSettings>(programmeStatuses),
  economy: economyParameter<ProgrammeSettings>(),
};

/** Addresses of before named their themes by what now says light or dark. */
export const formerTheme: Migration = (search) => {
  const listed = search.get('theme')?.split(',') ?? [];
  if (listed.some((one) => programmeThemes.includes(one as ProgrammeTheme)))
    renamed('theme', 'topic')(search);
};

export function isChosen(programme: Programme, settings: ProgrammeSettings): boolean {
  const { topic, status, economy } = settings;
  return (
    (topic.length === 0 || topic.some((one) => programme.themes.includes(one))) &&
    (status.length === 0 || status.includes(programme.status)) &&
    (economy === null || programme.economies.includes(economy))
  );
}
