import type { Message, MessageValue } from '../../domain/message.ts';
import { seriesName } from '../../domain/series-name.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import { ofPriceYear } from '../shared/dollars.ts';
import type { MoneyLine, MoneyModel, MoneyPoint } from './model.ts';
import type { MoneyGap } from './money-row.ts';
import { gapCell } from './gaps.ts';

type Cells = readonly (MessageValue | null)[];

/**
 * Every amount, a row each, in dollars of the price year with those of its own beside them; and every
 * year without one, with the reason.
 */
export function moneyTable(model: MoneyModel): FigureTable {
  const column = (name: string): Message => ({ id: `money-over-time:column.${name}` });
  const real = model.dollars === 'real';
  const amount = (value: number): MessageValue => ({ kind: 'amount', value, unit: 'usd' });
  const told = (line: MoneyLine, row: MoneyPoint): Cells => [
    ...headOf(line.economy, {
      ...row,
      series: row.series === 'headline' ? model.told : row.series,
    }),
    amount(row.nominal),
    ...(real ? [amount(row.usd)] : []),
  ];
  const missing = (gap: MoneyGap): Cells => [
    ...headOf(gap.economy, gap),
    gapCell(gap),
    ...(real ? [null] : []),
  ];
  return {
    columns: [
      column('year'),
      column('economy'),
      column('direction'),
      column('series'),
      column('usd'),
      ...(real ? [{ ...column('usd_real'), values: { base: ofPriceYear } }] : []),
    ],
    rows: [
      ...model.lines.flatMap((line) => line.rows.map((row) => told(line, row))),
      ...model.gaps.map(missing),
    ],
  };
}

function headOf(
  economy: string,
  { year, direction, series }: Pick<MoneyPoint, 'year' | 'direction'> & Pick<MoneyLine, 'series'>,
): MessageValue[] {
  return [
    { kind: 'year', value: year },
    { kind: 'economy', value: economy },
    { kind: 'message', value: { id: `money-over-time:direction.${direction}` } },
    { kind: 'message', value: seriesName(series) },
  ];
}
