import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExtraColumn } from '../../../figures/corridor-table/extra-columns.ts';
import type { CorridorRow } from '../../../figures/corridor-table/rows.ts';
import { useFormat } from '../../../language/index.ts';
import { factYears } from '../../../figures/corridor-panel/long-rows.ts';
import type { Panel } from '../../../figures/corridor-panel/panel.ts';
import { isYearKey } from '../../../figures/corridor-table/columns.ts';
import type { Corridors } from '../use-corridors.ts';
import { yearsIn } from '../row-lists.ts';

/** The names of the table's columns, each with the year or years its figures are of. */
export function useColumnLabels(
  rows: readonly CorridorRow[],
  { year, since }: { year: number; since: number },
  extras: readonly ExtraColumn[],
  of: { panel: Panel | null; form: Corridors['form'] },
): (id: string) => string {
  const { t } = useTranslation('corridor-table');
  const { t: page } = useTranslation('corridors');
  const { panel, form } = of;
  const format = useFormat();
  const values = useMemo(() => {
    const span = (of: 'stock_year' | 'cost_year') => {
      const { first, last } = yearsIn(rows, of) ?? { first: year, last: year };
      return format.years(first, last);
    };
    const all = (years: { first: number; last: number } | null) =>
      years === null ? format.year(year) : format.years(years.first, years.last);
    if (panel !== null && form === 'long')
      return {
        year: all({ first: panel.years[0] ?? year, last: panel.years.at(-1) ?? year }),
        since: format.year(since),
        counted: all(factYears(panel, 'stock_year')),
        priced: all(factYears(panel, 'cost_year')),
      };
    return {
      year: format.year(year),
      since: format.year(since),
      counted: span('stock_year'),
      priced: span('cost_year'),
    };
  }, [rows, year, since, format, panel, form]);
  return useCallback(
    (id: string) => {
      if (isYearKey(id)) return t('column.usd', { year: id.slice(1) });
      if (id === 'spark' && panel !== null)
        return page('panel.course', {
          years: format.years(panel.years[0] ?? 0, panel.years.at(-1) ?? 0),
        });
      if (id === 'year' || id === 'kind') return page(`panel.export.${id}`);
      return extras.find((extra) => extra.id === id)?.label ?? t(`column.${id}`, values);
    },
    [extras, t, page, values, panel, format],
  );
}
