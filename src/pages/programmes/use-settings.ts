import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { readParameters, writeParameters, type ParameterProblem } from '../../domain/parameters.ts';
import {
  formerTheme,
  programmeSettings,
  type ProgrammeSettings,
} from '../../figures/programme-timeline/settings.ts';

export interface SettingsState {
  settings: ProgrammeSettings;
  problems: readonly ParameterProblem[];
  change: (changes: Partial<ProgrammeSettings>) => void;
}

/** The page's filters, kept in the address alone. */
export function useSettings(): SettingsState {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const { values, problems } = useMemo(
    () => readParameters(programmeSettings, search, [formerTheme]),
    [search],
  );
  const change = useCallback(
    (changes: Partial<ProgrammeSettings>) =>
      navigate(`${path}${writeParameters(programmeSettings, { ...values, ...changes }, search)}`),
    [path, values, search, navigate],
  );
  return { settings: values, problems, change };
}
