import type { ResultTable } from '../../export/result-tables.ts';
import type { ReceiverChange, ScenarioModel } from '../model.ts';
import { exportedColumn } from './exported-column.ts';

/** Receivers with what they got, what changes and between which ends, and each step's part, US$. */
export function receiversTable(
  { scenario }: Pick<ScenarioModel, 'scenario'>,
  receivers: readonly ReceiverChange[],
): ResultTable {
  const { result, world } = scenario;
  const { change: changes, kept } = result;
  const money = (id: string, key?: string, number?: number) =>
    exportedColumn(id, 'number', key, number);
  return {
    name: 'scenario_receivers',
    columns: [
      exportedColumn('receiver', 'economy'),
      money('received_usd'),
      money('change_usd'),
      money('change_low_usd', 'low_usd'),
      money('change_high_usd', 'high_usd'),
      money('kept_usd'),
      money('kept_low_usd', 'low_usd'),
      money('kept_high_usd', 'high_usd'),
      money('gdp_usd'),
      ...result.steps.map((_, at) => money(`step_${at + 1}_change_usd`, 'step_change_usd', at + 1)),
    ],
    rows: receivers.map(({ economy, at, before, change }) => {
      const of = (values: Float64Array | undefined) =>
        change === null ? null : round(values?.[at]);
      return [
        economy,
        round(before),
        of(changes.byReceiver.central),
        of(changes.byReceiver.low),
        of(changes.byReceiver.high),
        of(kept?.byReceiver.central),
        of(kept?.byReceiver.low),
        of(kept?.byReceiver.high),
        round(world.gdp[at]),
        ...result.steps.map((step) => of(step.change.byReceiver)),
      ];
    }),
  };
}

/** Whole dollars. */
export function round(value: number | undefined): number | null {
  return value === undefined || !Number.isFinite(value) ? null : Math.round(value);
}
