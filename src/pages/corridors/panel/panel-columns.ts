import type { ColumnId } from '../../../figures/corridor-table/columns.ts';
import type { PanelForm } from '../../../figures/corridor-panel/settings.ts';
import type { PanelColumn } from '../grid/grid-layout.ts';

/** Those that a panel of years as columns has in its years, and one of rows a year can't tell. */
const instead: ReadonlySet<ColumnId> = new Set(['usd', 'lower', 'upper', 'before']);
const ofOneYear: ReadonlySet<ColumnId> = new Set([
  'sender_share',
  'receiver_share',
  'savings',
  'before',
  'change',
  'change_pct',
  'official',
]);

/** The columns of a table that a form leaves out. */
export function leftOut(form: PanelForm | null): ReadonlySet<ColumnId> {
  if (form === 'wide') return instead;
  return form === 'long' ? ofOneYear : nothing;
}

const nothing: ReadonlySet<ColumnId> = new Set();

/** The columns that a form puts before the table's own. */
export function panelColumns(
  form: PanelForm | null,
  years: readonly number[],
): readonly PanelColumn[] {
  if (form === 'wide') return ['spark', ...years.map((year) => `y${year}` as const)];
  return form === 'long' ? ['year', 'kind'] : [];
}

/** Years as columns that a sheet has room for; of more, the two compared are printed. */
const mostPrinted = 5;

/** Whether a column has its place on paper. */
export function onPaper(
  years: readonly number[],
  compared: readonly number[],
): (column: string) => boolean {
  return (column) =>
    !/^y\d{4}$/.test(column) ||
    years.length <= mostPrinted ||
    compared.includes(Number(column.slice(1)));
}
