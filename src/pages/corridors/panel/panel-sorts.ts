import { isYearKey } from '../../../figures/corridor-table/columns.ts';
import type { PanelForm } from '../../../figures/corridor-panel/settings.ts';
import type { Sort } from '../../../figures/corridor-table/settings.ts';

/**
 * What a form is sorted by: the amounts of the year that filters look at in place of those of a year
 * that has no column, each by the column that it has.
 */
export function panelSorts(
  sort: readonly Sort[],
  form: PanelForm | null,
  years: readonly number[],
  year: number,
): readonly Sort[] {
  const usd: Sort['key'] = form === 'wide' ? `y${year}` : 'usd';
  const here = (key: string) => form === 'wide' && years.includes(Number(key.slice(1)));
  const turned = sort.map((one): Sort =>
    one.key === 'usd' || (isYearKey(one.key) && !here(one.key)) ? { ...one, key: usd } : one,
  );
  if (turned.every((one, at) => one.key === sort[at]?.key)) return sort;
  return turned.filter(({ key }, at) => turned.findIndex((one) => one.key === key) === at);
}
