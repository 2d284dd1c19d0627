import type { ResultTable } from '../../export/result-tables.ts';
import type { ReceiverChange, ScenarioModel } from '../model.ts';
import { aroundOf } from '../scenario.ts';
import { coverageTable } from './coverage-table.ts';
import { inputsTable } from './inputs-table.ts';
import { receiversTable } from './receivers-table.ts';
import { revenueTable } from './revenue-table.ts';

/** A scenario with all its inputs: what is assumed, what comes of it, how far prices reach where
 * they are taken, and what levies bring in. */
export function scenarioTables(
  model: Pick<ScenarioModel, 'scenario'>,
  receivers: readonly ReceiverChange[],
): readonly ResultTable[] {
  return [
    inputsTable(model.scenario),
    receiversTable(model, receivers),
    ...coverageTable(aroundOf(model.scenario)),
    ...(model.scenario.result.revenue ? [revenueTable(model.scenario)] : []),
  ];
}
