import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { EconomyCode } from '../../domain/economy.ts';
import { measures } from '../../domain/measure.ts';
import { readParameters, writeParameters, type ParameterProblem } from '../../domain/parameters.ts';
import {
  mapParameters,
  migrations,
  settingsOf,
} from '../../figures/world-map/settings/parameters.ts';
import { openingYear, type Settings } from '../../figures/world-map/settings/settings.ts';
import { readView, withView, type ViewAddress } from './views/view-address.ts';
import { useLiveAddress } from '../../ui/address/use-live-address.ts';

export interface SettingsState {
  settings: Settings;
  problems: readonly ParameterProblem[];
  /** Changes some settings: a new entry of the history, or in place of the present one. */
  change: (changes: Partial<Settings>, options?: { replace?: boolean }) => void;
  /** The address of the view with some settings changed. */
  hrefOf: (changes: Partial<Settings>) => string;
  /** How the view is shown, and whose lines. */
  view: ViewAddress;
  changeView: (changes: Partial<ViewAddress>) => void;
}

/**
 * The view's settings, kept in the address alone: Back and Forward and a shared link all lead
 * through it. An old address is replaced by the one it means now.
 *
 * @param known whether a code is an economy's; undefined until the economies are at hand
 */
export function useSettings(known: ((code: EconomyCode) => boolean) | undefined): SettingsState {
  const { search, replace, push } = useLiveAddress();
  const spec = useMemo(() => mapParameters(known), [known]);
  const read = useMemo(() => readParameters(spec, search, migrations), [spec, search]);
  const settings = useMemo(() => settingsOf(read.values), [read]);
  const view = useMemo(() => readView(search, known), [search, known]);

  const hrefOf = useCallback(
    (changes: Partial<Settings>) =>
      withView(writeParameters(spec, consistent(settings, changes), search), view) || '?',
    [spec, settings, search, view],
  );
  // One function for as long as the page stands, so that nothing is drawn again on its account.
  const latest = useRef(hrefOf);
  useLayoutEffect(() => {
    latest.current = hrefOf;
  });
  const change = useCallback(
    (changes: Partial<Settings>, options: { replace?: boolean } = {}) =>
      (options.replace === true ? replace : push)(latest.current(changes).replace(/^\?$/, '')),
    [replace, push],
  );
  useEffect(() => {
    if (read.migrated) replace(withView(writeParameters(spec, read.values, search), view));
  }, [read, spec, search, replace, view]);
  const changeView = useCallback(
    (changes: Partial<ViewAddress>) =>
      push(withView(writeParameters(spec, read.values, search), { ...view, ...changes })),
    [push, spec, read, search, view],
  );
  const problems = useMemo(() => [...read.problems, ...view.problems], [read, view]);
  return { settings, problems, change, hrefOf, view, changeView };
}

/**
 * Applies changes and what follows from them: another measure has its own series and direction, and
 * who reads the newest year of one series reads the newest of another.
 */
export function consistent(settings: Settings, changes: Partial<Settings>): Settings {
  const next = { ...settings, ...changes };
  const measure = measures[next.measure];
  if (!measure.series.includes(next.series)) next.series = measure.series[0];
  if (
    changes.series !== undefined &&
    changes.year === undefined &&
    settings.year === openingYear(settings.measure, settings.series)
  )
    next.year = openingYear(next.measure, next.series);
  if (changes.measure !== undefined && changes.measure !== settings.measure) {
    if (changes.direction === undefined)
      next.direction = measure.side === 'receiver' ? 'in' : 'out';
    if (measure.flow !== measures[settings.measure].flow && changes.amount === undefined)
      next.amount = { from: null, to: null };
  }
  if (measure.flow === 'cost') next.small = 'lines';
  if (next.focus === null || next.with === next.focus) next.with = null;
  return next;
}
