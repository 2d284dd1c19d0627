import { newestStock } from '../../domain/editions/stock.ts';
import type { PrecomputedSettings } from '../../database/precomputed-setting.ts';

const years = { id: 'corridor-table-years', file: 'years.sql', parameters: {} };

/** The view the page opens with: the newest matrix, beside the one before it. */
export const precomputedSettings: PrecomputedSettings = async (ask) => {
  const known = (await ask(years))
    .filter((row) => row['kind'] === 'published')
    .map((row) => Number(row['year']))
    .toSorted((a, b) => a - b);
  const [since = 0, year = 0] = known.slice(-2);
  return [
    years,
    {
      id: 'corridor-table',
      file: 'query.sql',
      parameters: { kind: 'published', year, since, stock: Number(newestStock) },
    },
  ];
};
