import type { ColumnPlan, Plan } from './plan.ts';

interface Guessed {
  columns: readonly { header: string }[];
  plan: Plan;
}

/**
 * The plan of a file that is understood anew, with the corrections made to the one before: roles and
 * units of columns that are still there under their names, the decimal sign and the economies chosen.
 */
export function carried(before: Guessed, corrected: Plan, { columns, plan }: Guessed): Plan {
  const nameAt = (of: Guessed['columns'], place: number) => `${place} ${of[place]?.header ?? ''}`;
  const changes = new Map<string, Partial<ColumnPlan>>();
  for (const column of corrected.columns) {
    const guess = before.plan.columns.find(({ place }) => place === column.place);
    if (!guess) continue;
    const { role, unit } = column;
    const change = {
      ...(role === guess.role ? {} : { role }),
      ...(unit === guess.unit ? {} : { unit }),
    };
    changes.set(nameAt(before.columns, column.place), change);
  }
  const { decimal, fixes } = corrected;
  return {
    ...plan,
    columns: plan.columns.map((column) => ({
      ...column,
      ...changes.get(nameAt(columns, column.place)),
    })),
    decimal: decimal === before.plan.decimal ? plan.decimal : decimal,
    fixes: { ...plan.fixes, ...fixes },
  };
}
