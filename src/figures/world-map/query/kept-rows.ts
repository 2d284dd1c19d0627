import { flowTable } from '../flows/flow-table.ts';
import type { MapRows } from '../model.ts';
import { asksOfFocus } from './flows-needed.ts';
import { flowYearsOf } from './flow-years-of.ts';
import { deflatorsOf, flowsInRealDollars, inRealDollars, isInRealDollars } from './real-rows.ts';
import type { DeflatorRow, FlowRow, FlowYearRow, TotalRow, ValueRow } from './rows.ts';
import type { DrawnEconomy } from '../../../domain/placed-economy.ts';
import type { Settings } from '../settings/settings.ts';
import { workingSet } from '../live/working-set.ts';

/** The answers that a picture of the map is made from. */
export interface WorldMapRows {
  economies: readonly DrawnEconomy[];
  values: readonly ValueRow[];
  totals: readonly TotalRow[];
  flowYears: readonly FlowYearRow[];
  flows: readonly FlowRow[];
  deflators?: readonly DeflatorRow[];
}

/**
 * Rows as the model takes them.
 *
 * @param complete whether they are all flows, at least of the focus
 */
export function keptRows(settings: Settings, given: WorldMapRows, complete: boolean): MapRows {
  const deflators = deflatorsOf(given.deflators ?? []);
  const rows = inRealDollars(settings, given, deflators);
  const flows = isInRealDollars(settings)
    ? flowsInRealDollars(rows.flows, deflators(settings.year))
    : rows.flows;
  return {
    economies: new Map(rows.economies.map((economy) => [economy.economy, economy])),
    values: workingSet(rows.values),
    totals: rows.totals,
    flowYears: flowYearsOf(settings, rows.flowYears),
    table:
      flows.length > 0
        ? flowTable(flows, complete, asksOfFocus(settings) ? settings.focus : null)
        : null,
  };
}
