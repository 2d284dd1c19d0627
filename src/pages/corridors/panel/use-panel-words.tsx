import { useMemo } from 'react';
import type { GrowthReason } from '../../../figures/corridor-panel/change.ts';
import type { Panel } from '../../../figures/corridor-panel/panel.ts';
import { statuses } from '../../../figures/corridor-panel/year-columns.ts';
import { isYearKey } from '../../../figures/corridor-table/columns.ts';
import type { CorridorRow } from '../../../figures/corridor-table/rows.ts';
import { useFormat, usePhrases } from '../../../language/index.ts';
import type { CellText } from '../grid/GridCell.tsx';
import type { RowWords } from '../grid/GridRow.tsx';
import { Sparkline } from './Sparkline.tsx';
import { untold } from './untold.ts';

/** Columns of people, who are counted in a year of their own. */
const counted = new Set(['female', 'male', 'migrants', 'women']);

/**
 * How the cells of a panel are said: those that it adds, the others as one year's table says them.
 *
 * @param coming whether some of its years are still on their way
 */
export function usePanelWords(words: RowWords, panel: Panel | null, coming: boolean): RowWords {
  const say = usePhrases('corridors');
  const table = usePhrases('corridor-table');
  const format = useFormat();
  return useMemo(() => {
    if (panel === null) return words;
    const { years, numbers, codes, here } = panel;
    const placeOf = (row: CorridorRow) => panel.places.get(row.sender + row.receiver);

    function ofYear(row: CorridorRow, year: number): CellText {
      const [corridor, at] = [placeOf(row), years.indexOf(year)];
      if (corridor === undefined || !here[at]) return { text: '…', kind: 'none' };
      const cell = corridor * years.length + at;
      const usd = numbers.usd[cell] ?? Number.NaN;
      const status = statuses[codes.status[cell] ?? 0];
      if (Number.isNaN(usd)) {
        const why = status === 'not_available' ? 'not_available' : 'no_estimate';
        return { text: table(`missing.${why}`), kind: 'none' };
      }
      if (usd === 0) return { text: table('zero'), kind: 'zero' };
      const text = format.amount(usd, 'usd', { as: 'short' });
      if (status !== 'modelled') return { text, kind: 'value' };
      const [lower, upper] = [numbers.lower[cell] ?? Number.NaN, numbers.upper[cell] ?? Number.NaN];
      if (Number.isNaN(upper)) return { text, kind: 'modelled' };
      const end = (value: number) => format.count(value, { as: 'short' });
      return {
        text,
        kind: 'modelled',
        note: say('panel.between', { low: end(lower || 0), high: end(upper) }),
      };
    }

    function spark(row: CorridorRow): CellText {
      const corridor = placeOf(row);
      if (corridor === undefined) return { text: '', kind: 'none' };
      const from = corridor * years.length;
      const values = years.map((_, at) =>
        here[at] ? (numbers.usd[from + at] ?? Number.NaN) : Number.NaN,
      );
      const [first, last] = [
        values.findIndex((value) => !Number.isNaN(value)),
        values.findLastIndex((value) => !Number.isNaN(value)),
      ];
      if (first < 0) return { text: table('missing.none'), kind: 'none' };
      const amount = (at: number) => format.amount(values[at] ?? 0, 'usd', { as: 'short' });
      const year = (at: number) => format.year(years[at] ?? 0);
      const peak = values.reduce(
        (best, value, at) => (value > (values[best] ?? 0) ? at : best),
        first,
      );
      return {
        text: say('panel.spark', {
          from: amount(first),
          first: year(first),
          to: amount(last),
          last: year(last),
          most: amount(peak),
          peak: year(peak),
        }),
        kind: 'value',
        picture: <Sparkline years={years} values={values} modelled={panel?.kind === 'modelled'} />,
      };
    }

    function cell(row: CorridorRow, column: string): CellText {
      if (column === 'spark') return spark(row);
      if (isYearKey(column)) return ofYear(row, Number(column.slice(1)));
      if (column === 'year' && 'year' in row)
        return { text: format.year(Number(row.year)), kind: 'value' };
      if (column === 'kind') return { text: say(`panel.kind.${panel?.kind}`), kind: 'value' };
      const why = untold(row, column, coming);
      if (why !== null)
        return { text: why === 'coming' ? '…' : table('missing.none'), kind: 'none' };
      const growth = 'growth' in row ? (row.growth as GrowthReason | null) : null;
      if (
        growth !== null &&
        (column === 'change_pct' || (column === 'change' && row.change === null))
      )
        return { text: say(`panel.growth.${growth}`), kind: 'none' };
      const told = words.cell(row, column);
      return counted.has(column) && 'year' in row && row.stock_year !== null && told.kind !== 'none'
        ? { ...told, year: format.year(row.stock_year) }
        : told;
    }
    return { ...words, cell };
  }, [words, panel, coming, say, table, format]);
}
