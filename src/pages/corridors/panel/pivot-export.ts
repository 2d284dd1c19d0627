import type { ExportTable } from '../../../exports/export-source.ts';
import { ofAmounts, onlyYearOf, type Pivot } from '../../../figures/corridor-panel/pivot.ts';
import type { Panel } from '../../../figures/corridor-panel/panel.ts';
import type { Dimension } from '../../../figures/corridor-panel/settings.ts';
import type { SaidPivot } from './use-pivot.ts';

/** Words of a pivot's file. */
export interface PivotWords {
  column: (id: 'sum_of' | 'value') => string;
  label: (column: Dimension | 'year' | 'kind' | 'edition') => string;
  unit: string;
}

/** How many cells of a pivot have a value, totals among them. */
export function pivotSize({ cells, rowTotals, columnTotals, total }: Pivot): number {
  return [...cells, ...rowTotals, ...columnTotals, total].filter((one) => !Number.isNaN(one))
    .length;
}

/**
 * The cells of a pivot one below the other, as its statement gives them, totals among them: which
 * each is, its two keys and their names, its value, the years and the kind of the amounts and the
 * editions that they are from. What rests on no amounts is published, of the count of migrants or
 * of prices.
 *
 * @param stock the revision of the migrants
 */
export function pivotTable(
  of: Omit<SaidPivot, 'cell' | 'unit' | 'notes'>,
  panel: Panel,
  stock: string,
  words: PivotWords,
): ExportTable {
  const { pivot, asked, down, across, key } = of;
  const amounts = ofAmounts(asked.value);
  const people = asked.value === 'migrants' || asked.value === 'women';
  const { rows, columns, cells, rowTotals, columnTotals, total } = pivot;
  const text = (id: string, label: string) => ({ id, type: 'text' as const, label });
  const editions = (year: string | null) => {
    if (!amounts) return people ? stock : null;
    const at = panel.years.map(String).indexOf(year ?? '');
    return at < 0 ? [...new Set(panel.editions)].join('; ') : (panel.editions[at] ?? '');
  };
  const only = onlyYearOf(asked);
  const span = only === null ? `${panel.years[0] ?? ''}-${panel.years.at(-1) ?? ''}` : String(only);
  const line = (
    kind: 'cell' | 'row' | 'column' | 'all',
    row: string | null | undefined,
    column: string | null | undefined,
    value: number,
  ) => {
    const year = down === 'year' ? row : across === 'year' ? column : undefined;
    return [
      kind,
      row ?? null,
      row === undefined ? null : key(down, row),
      column ?? null,
      column === undefined ? null : key(across, column),
      Number.isNaN(value) ? null : value,
      year ?? span,
      amounts ? panel.kind : 'published',
      editions(year ?? null),
    ];
  };
  const all = [
    ...rows.flatMap((row, at) =>
      columns.map((column, place) =>
        line('cell', row, column, cells[at * columns.length + place] ?? Number.NaN),
      ),
    ),
    ...rows.map((row, at) => line('row', row, undefined, rowTotals[at] ?? Number.NaN)),
    ...columns.map((column, at) =>
      line('column', undefined, column, columnTotals[at] ?? Number.NaN),
    ),
    line('all', undefined, undefined, total),
  ].filter((cellsOf) => cellsOf[5] !== null);
  return {
    name: 'corridor_pivot',
    columns: [
      text('sum_of', words.column('sum_of')),
      text(down, words.label(down)),
      text(`${down}_label`, words.label(down)),
      text(across, words.label(across)),
      text(`${across}_label`, words.label(across)),
      {
        id: 'value',
        type: 'number',
        label: words.column('value'),
        ...(words.unit === '' ? {} : { unit: words.unit }),
      },
      text('years', words.label('year')),
      text('kind', words.label('kind')),
      text('edition', words.label('edition')),
    ],
    rows: all,
  };
}
