import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { readParameters, writeParameters, type ParameterProblem } from '../../domain/parameters.ts';
import { changesSettings, type ChangesSettings } from '../../figures/edition-changes/settings.ts';

export interface SettingsState {
  settings: ChangesSettings;
  problems: readonly ParameterProblem[];
  change: (changes: Partial<ChangesSettings>) => void;
}

/** What is compared and how it is ordered, kept in the address alone. */
export function useSettings(): SettingsState {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const { values, problems } = useMemo(() => readParameters(changesSettings, search), [search]);
  const change = useCallback(
    (changes: Partial<ChangesSettings>) =>
      navigate(`${path}${writeParameters(changesSettings, { ...values, ...changes }, search)}`),
    [path, values, search, navigate],
  );
  return { settings: values, problems, change };
}
