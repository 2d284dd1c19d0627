import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { EconomyCode } from '../../domain/economy.ts';
import type { ParameterProblem, ParameterSpec } from '../../domain/parameters.ts';
import { readTable, writeTable } from '../../figures/corridor-table/address.ts';
import { changedSettings } from '../../figures/corridor-table/changed-settings.ts';
import { tableParameters, type TableSettings } from '../../figures/corridor-table/settings.ts';
import { useLiveAddress } from '../../ui/address/use-live-address.ts';
import { namedIfAny } from './facets/filters-of.ts';

export interface SettingsState {
  settings: TableSettings;
  problems: readonly ParameterProblem[];
  /** The name in an address that has neither filters nor rows which it could be of; else empty. */
  nameAlone: string;
  /**
   * Changes some settings: in place of the present entry of the history unless `push`, where all
   * steps of one `gesture` in a row are one entry.
   */
  change: (changes: Partial<TableSettings>, options?: { push?: boolean; gesture?: string }) => void;
}

/** The table's settings, kept in the address alone. */
export function useSettings(known: ((code: EconomyCode) => boolean) | undefined): SettingsState {
  const { search, now, replace, push: pushEntry } = useLiveAddress();
  const spec = useMemo(() => tableParameters(known), [known]);
  const read = useMemo(() => readTable(spec, search), [spec, search]);
  const [kept, setKept] = useState({ read, values: namedIfAny(read.values) });
  let { values } = kept;
  if (kept.read !== read) {
    values = keepSame(spec, kept.values, namedIfAny(read.values));
    setKept({ read, values });
  }
  const { problems } = read;
  const nameAlone = read.values.name === values.name ? '' : read.values.name;
  const latest = useRef({ spec, values });
  useLayoutEffect(() => {
    latest.current = { spec, values };
  });
  const change = useCallback<SettingsState['change']>(
    (changes, { push = false, gesture } = {}) => {
      const next = namedIfAny(changedSettings(latest.current.values, changes));
      // Two changes in one turn must not undo each other.
      latest.current.values = next;
      const search = writeTable(latest.current.spec, next, now());
      // Going back from an entry always undoes something.
      if (push && search !== now()) pushEntry(search, gesture);
      else replace(search);
    },
    [now, replace, pushEntry],
  );
  return { settings: values, problems, nameAlone, change };
}

/** The new settings with the old lists and bounds where they say the same: nothing is sorted or drawn again for those. */
function keepSame(
  spec: ParameterSpec<TableSettings>,
  last: TableSettings,
  next: TableSettings,
): TableSettings {
  const keptIfEqual = <Name extends keyof TableSettings>(
    name: Name,
  ): [Name, TableSettings[Name]] => {
    const { write } = spec[name];
    return [name, write(last[name]) === write(next[name]) ? last[name] : next[name]];
  };
  const names = Object.keys(spec) as (keyof TableSettings)[];
  return Object.fromEntries(names.map((name) => keptIfEqual(name))) as unknown as TableSettings;
}
