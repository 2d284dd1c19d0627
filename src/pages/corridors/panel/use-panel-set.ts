import { useMemo } from 'react';
import { referenceRows } from '../../../figures/corridor-panel/reference-rows.ts';
import type { TableSettings } from '../../../figures/corridor-table/settings.ts';
import { workingSet } from '../../../figures/corridor-table/working-set.ts';
import type { PlacedEconomy } from '../../../domain/placed-economy.ts';
import type { Corridors } from '../use-corridors.ts';
import type { PanelState } from './use-panel.ts';

/** The corridors of a view with those that a panel has in other years, and its changes. */
export function usePanelSet(
  base: Corridors,
  state: PanelState | null,
  { facts }: Pick<TableSettings, 'facts'>,
  economies: readonly PlacedEconomy[] | undefined,
): Corridors {
  const { set, year, since, form } = base;
  const panel = state?.panel;
  const broken = state?.broken;
  const whole = useMemo(() => {
    if (!set || !panel || broken === undefined || !economies || !panel.years.includes(year))
      return set;
    const rows = referenceRows(panel, set.rows, { year, since, facts }, broken);
    return workingSet(form === 'one' ? rows.slice(0, set.size) : rows, economies);
  }, [set, panel, broken, economies, year, since, facts, form]);
  return whole === set ? base : { ...base, set: whole };
}
