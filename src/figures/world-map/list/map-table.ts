import type { FigureTable } from '../../figure/define-figure.ts';
import type { ListRow } from './list.ts';
import type { MapModel } from '../model.ts';
import { unitIn } from '../../shared/dollars.ts';
import { amount } from '../../shared/phrases.ts';
import { message } from '../message.ts';

/** The list beside the map: the focus's partners, else the economies. */
export function mapTable({ colours, settings, partners, economies }: MapModel): FigureTable {
  const { rows } = partners ?? economies;
  // What flows has a unit of its own, as dollars have that are told as a share of GDP.
  const unit = { kind: 'message', value: unitIn(colours.unit, settings.dollars) } as const;
  return {
    columns: [
      message(partners ? 'column.partner' : 'column.economy'),
      message('column.value', { unit }),
      message('column.share'),
    ],
    rows: rows.map(({ economy, value, share, status }: ListRow) => [
      { kind: 'economy', value: economy },
      value === null
        ? null
        : status === 'modelled'
          ? amount(value, colours.unit, true)
          : { kind: 'amount', value, unit: colours.unit, as: 'full' },
      share === null ? null : { kind: 'share', value: 100 * share },
    ]),
  };
}
