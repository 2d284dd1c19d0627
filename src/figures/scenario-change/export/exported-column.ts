import type { ResultColumn } from '../../export/result-tables.ts';

/** A column of what is taken away of a scenario, by its key among the words for that. */
export function exportedColumn(
  id: string,
  type: ResultColumn['type'],
  key = id,
  number?: number,
): ResultColumn {
  return {
    id,
    type,
    label: {
      id: `scenario-change:exported.${key}`,
      ...(number !== undefined && { values: { number: { kind: 'count', value: number } } }),
    },
    ...(id.endsWith('usd') && { unit: 'US$' }),
  };
}
