import { writeSteps } from '../../../domain/scenario/address.ts';
import type { Step } from '../../../domain/scenario/step.ts';
import type { ResultTable } from '../../export/result-tables.ts';
import type { Around } from '../scenario.ts';
import { exportedColumn } from './exported-column.ts';

/** A row for each input of each step: its number, its kind, the input and its value. */
export function inputsTable({ steps, world }: Pick<Around, 'steps' | 'world'>): ResultTable {
  const rows = steps.flatMap((step, at) =>
    inputsOf(step).map(([name, value]) => [at + 1, step.kind, name, value] as const),
  );
  return {
    name: 'scenario_inputs',
    columns: [
      exportedColumn('step', 'integer'),
      exportedColumn('kind', 'text'),
      exportedColumn('input', 'text'),
      exportedColumn('value', 'text'),
    ],
    rows: [
      [0, 'world', 'year', String(world.year)],
      [0, 'world', 'steps', writeSteps(steps)],
      ...rows,
    ],
  };
}

function inputsOf(step: Step): [string, string][] {
  const { kind: _, ...inputs } = step;
  return Object.entries(inputs).flatMap(([name, value]): [string, string][] => {
    if (name !== 'changes' || !Array.isArray(value))
      return [[name, Array.isArray(value) ? value.join(' ') : String(value)]];
    return step.kind === 'income'
      ? step.changes.map((change) => [
          'change',
          'year' in change
            ? `as in ${change.year}`
            : `${change.economies === 'all' ? 'all' : change.economies.join(' ')}: ${change.percent} %`,
        ])
      : [];
  });
}
