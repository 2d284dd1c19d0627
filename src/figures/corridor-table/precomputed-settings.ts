import { newestStock } from '../../domain/editions/stock.ts';
import { tableKinds } from './table-kind.ts';
import { yearsOf } from './years-of.ts';
import type { PrecomputedSettings } from '../../database/precomputed-setting.ts';

const years = { id: 'corridor-table-years', file: 'years.sql', parameters: {} };

/** The newest year of either kind beside the one before: the view the page opens with, and one press on. */
export const precomputedSettings: PrecomputedSettings = async (ask) => {
  const known = (await ask(years)).map((row) => ({
    kind: row['kind'] === 'modelled' ? ('modelled' as const) : ('published' as const),
    year: Number(row['year']),
  }));
  const newest = tableKinds.map((kind) => {
    const { year, since } = yearsOf({ kind, year: null, since: null }, known);
    return { kind, year, since, stock: Number(newestStock) };
  });
  return [
    years,
    ...newest.map((parameters) => ({ id: 'corridor-table', file: 'query.sql', parameters })),
  ];
};
