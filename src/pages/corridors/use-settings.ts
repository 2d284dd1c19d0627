import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { EconomyCode } from '../../domain/economy.ts';
import {
  readParameters,
  writeParameters,
  type ParameterProblem,
  type ParameterSpec,
} from '../../domain/parameters.ts';
import { tableParameters, type TableSettings } from '../../figures/corridor-table/settings.ts';
import { namedIfAny } from './filters-of.ts';

export interface SettingsState {
  settings: TableSettings;
  problems: readonly ParameterProblem[];
  /** Changes some settings: in place of the present entry of the history unless `push`. */
  change: (changes: Partial<TableSettings>, options?: { push?: boolean }) => void;
}

/** The table's settings, kept in the address alone. */
export function useSettings(known: ((code: EconomyCode) => boolean) | undefined): SettingsState {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const spec = useMemo(() => tableParameters(known), [known]);
  const read = useMemo(() => readParameters(spec, search), [spec, search]);
  const [kept, setKept] = useState({ read, values: read.values });
  let { values } = kept;
  if (kept.read !== read) {
    values = keepSame(spec, kept.values, read.values);
    setKept({ read, values });
  }
  const { problems } = read;
  const latest = useRef({ path, navigate, spec, values, search });
  useLayoutEffect(() => {
    latest.current = { path, navigate, spec, values, search };
  });
  const change = useCallback(
    (changes: Partial<TableSettings>, { push = false }: { push?: boolean } = {}) => {
      const now = latest.current;
      const next = namedIfAny({ ...now.values, ...changes });
      // Two changes in one turn must not undo each other.
      now.values = next;
      const search = writeParameters(now.spec, next, now.search);
      // Going back from an entry always undoes something.
      now.navigate(`${now.path}${search}`, { replace: !push || search === location.search });
    },
    [],
  );
  return { settings: values, problems, change };
}

/** The new settings with the old lists and bounds where they say the same: nothing is sorted or drawn again for those. */
function keepSame(
  spec: ParameterSpec<TableSettings>,
  last: TableSettings,
  next: TableSettings,
): TableSettings {
  const same = <Name extends keyof TableSettings>(name: Name): [Name, TableSettings[Name]] => {
    const { write } = spec[name];
    return [name, write(last[name]) === write(next[name]) ? last[name] : next[name]];
  };
  const names = Object.keys(spec) as (keyof TableSettings)[];
  return Object.fromEntries(names.map((name) => same(name))) as unknown as TableSettings;
}
