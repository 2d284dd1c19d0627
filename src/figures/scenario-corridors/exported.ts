import type { ResultTable } from '../export/result-tables.ts';
import { coverageTable } from '../scenario-change/export/coverage-table.ts';
import { exportedColumn } from '../scenario-change/export/exported-column.ts';
import { inputsTable } from '../scenario-change/export/inputs-table.ts';
import { round } from '../scenario-change/export/receivers-table.ts';
import type { CorridorsModel } from './changed-corridors.ts';

/** The corridors that are shown, with all inputs of the scenario. */
export function corridorsExported(model: CorridorsModel): readonly ResultTable[] {
  const { scenario, tell, more, less } = model;
  return [
    inputsTable(scenario),
    {
      name: 'scenario_corridors',
      columns: [
        exportedColumn('sender', 'economy'),
        exportedColumn('receiver', 'economy'),
        exportedColumn('amount_usd', 'number'),
        exportedColumn(`${tell}_usd`, 'number'),
        exportedColumn(`${tell}_low_usd`, 'number', 'low_usd'),
        exportedColumn(`${tell}_high_usd`, 'number', 'high_usd'),
      ],
      rows: [...more, ...less].map(({ sender, receiver, before, change }) => [
        sender,
        receiver,
        round(before),
        round(change.central),
        round(change.low),
        round(change.high),
      ]),
    },
    ...coverageTable(scenario),
  ];
}
