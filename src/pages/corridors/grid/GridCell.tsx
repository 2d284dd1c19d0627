import type { ReactNode } from 'react';
import { changeOf } from '../../../figures/corridor-panel/change.ts';
import { unitOf, numberIn, type ColumnId } from '../../../figures/corridor-table/columns.ts';
import { facetOptions, type masksOf } from '../../../figures/corridor-table/facets.ts';
import { extraValue, type ExtraColumn } from '../../../figures/corridor-table/extra-columns.ts';
import type { CorridorRow } from '../../../figures/corridor-table/rows.ts';
import { isFirm } from '../../../domain/evidence.ts';
import { useFormat, usePhrases } from '../../../language/index.ts';
import { ownCell } from '../own-columns/own-cell.ts';

/** What a cell says: a figure, and what must be known of it. */
export function useCellText() {
  const say = usePhrases('corridor-table');
  const word = usePhrases('domain');
  const page = usePhrases('corridors');
  const format = useFormat();

  function text(row: CorridorRow, column: ColumnId): CellText {
    if (column === 'edition') return { text: format.edition(row.edition), kind: 'value' };
    const value = numberIn(row, column);
    if (value === null)
      return { text: untoldGrowth(row, column) ?? say(missing(row, column)), kind: 'none' };
    const said = written(value, column);
    if ((column === 'usd' || column === 'official') && value === 0)
      return { text: say('zero'), kind: 'zero' };
    if (column === 'cost')
      return {
        text: said,
        kind: isFirm(row.cost_status) ? 'value' : 'thin',
        ...(row.cost_year === null ? {} : { year: format.year(row.cost_year) }),
      };
    if (column === 'women')
      return { text: said, kind: isFirm(row.women_status) ? 'value' : 'thin' };
    const modelled = row.status === 'modelled' && ofAmount.has(column);
    return { text: said, kind: modelled ? 'modelled' : 'value' };
  }

  /** Why no growth is told between two amounts that there are. */
  function untoldGrowth(row: CorridorRow, column: ColumnId): string | null {
    if (column !== 'change' && column !== 'change_pct') return null;
    const { why } = changeOf(row.usd, row.before, row.change === null);
    return why === null || why === 'missing' ? null : page(`panel.growth.${why}`);
  }

  function written(value: number, column: ColumnId): string {
    const unit = unitOf(column);
    const signed = (column === 'change' || column === 'change_pct') && value > 0 ? '+' : '';
    if (unit === 'usd') return signed + format.amount(value, 'usd', { as: 'short' });
    if (unit === 'percent') return signed + format.share(value);
    return format.count(value, { as: value < 1e6 ? 'full' : 'rounded' });
  }

  function groups(mask: number, facet: keyof ReturnType<typeof masksOf>): string {
    const options: readonly string[] = facetOptions[facet];
    const has = options.filter((_, at) => (mask & (1 << at)) !== 0);
    return has
      .map((one) => (facet === 'group' ? say(`option.group.${one}`) : word(`${facet}.${one}`)))
      .join(', ');
  }

  return { text, groups, extra: (row: CorridorRow, column: ExtraColumn) => extraText(row, column) };

  function extraText(row: CorridorRow, column: ExtraColumn): string {
    const value = extraValue(column, row);
    return value === null ? say('missing.none') : ownCell(value, format);
  }
}

export interface CellText {
  text: string;
  kind: CellKind;
  /** The year of a figure whose column has several. */
  year?: string;
  /** What stands below the figure: between what an estimate lies. */
  note?: string;
  /** What is drawn in place of the text, which then says it. */
  picture?: ReactNode;
}

export type CellKind = 'value' | 'zero' | 'thin' | 'modelled' | 'none';

const ofAmount = new Set<ColumnId>([
  'usd',
  'lower',
  'upper',
  'sender_share',
  'receiver_share',
  'savings',
  'before',
  'change',
  'change_pct',
]);

/** Why there is nothing in a cell. */
function missing(row: CorridorRow, column: ColumnId): string {
  if (column === 'usd')
    return `missing.${row.status === 'not_available' ? 'not_available' : 'no_estimate'}`;
  if (column === 'lower' || column === 'upper')
    return `missing.${row.status === 'no_estimate' ? 'no_estimate' : 'interval'}`;
  if (column === 'cost' || column === 'quotes')
    return row.cost !== null && column === 'quotes' ? 'missing.quotes' : 'missing.cost';
  if (column === 'savings') return row.cost === null ? 'missing.cost' : 'missing.none';
  if (column === 'official') return 'missing.unreported';
  if (column === 'women' && row.migrants === 0) return 'missing.nobody';
  return 'missing.none';
}
