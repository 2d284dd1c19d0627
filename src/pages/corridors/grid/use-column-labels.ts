import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExtraColumn } from '../../../figures/corridor-table/extra-columns.ts';
import type { CorridorRow } from '../../../figures/corridor-table/rows.ts';
import { useFormat } from '../../../language/index.ts';
import { yearsIn } from '../row-lists.ts';

/** The names of the table's columns, each with the year or years its figures are of. */
export function useColumnLabels(
  rows: readonly CorridorRow[],
  { year, since }: { year: number; since: number },
  extras: readonly ExtraColumn[],
): (id: string) => string {
  const { t } = useTranslation('corridor-table');
  const format = useFormat();
  const values = useMemo(() => {
    const span = (of: 'stock_year' | 'cost_year') => {
      const { first, last } = yearsIn(rows, of) ?? { first: year, last: year };
      return format.years(first, last);
    };
    return {
      year: format.year(year),
      since: format.year(since),
      counted: span('stock_year'),
      priced: span('cost_year'),
    };
  }, [rows, year, since, format]);
  return useCallback(
    (id: string) => extras.find((extra) => extra.id === id)?.label ?? t(`column.${id}`, values),
    [extras, t, values],
  );
}
