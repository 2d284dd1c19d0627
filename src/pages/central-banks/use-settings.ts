import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { readParameters, writeParameters, type ParameterProblem } from '../../domain/parameters.ts';
import {
  againstSettings,
  type AgainstSettings,
} from '../../figures/official-against-matrix/settings.ts';

interface SettingsState {
  settings: AgainstSettings;
  problems: readonly ParameterProblem[];
  change: (changes: Partial<AgainstSettings>) => void;
}

/** Whose figures are compared, of which year and in what order, kept in the address alone. */
export function useSettings(): SettingsState {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const { values, problems } = useMemo(() => readParameters(againstSettings, search), [search]);
  const change = useCallback(
    (changes: Partial<AgainstSettings>) =>
      navigate(`${path}${writeParameters(againstSettings, { ...values, ...changes }, search)}`, {
        replace: true,
      }),
    [path, values, search, navigate],
  );
  return { settings: values, problems, change };
}
