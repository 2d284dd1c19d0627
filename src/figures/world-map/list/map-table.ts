import type { FigureTable } from '../../figure/define-figure.ts';
import type { ListRow } from './list.ts';
import type { MapModel } from '../model.ts';
import { unitIn } from '../../shared/dollars.ts';
import { message } from '../message.ts';

/** The list beside the map: the focus's partners, else the economies. */
export function mapTable({ measure, settings, partners, economies }: MapModel): FigureTable {
  const { rows } = partners ?? economies;
  const unit = { kind: 'message', value: unitIn(measure.unit, settings.dollars) } as const;
  return {
    columns: [
      message(partners ? 'column.partner' : 'column.economy'),
      message('column.value', { unit }),
      message('column.share'),
    ],
    rows: rows.map(({ economy, value, share }: ListRow) => [
      { kind: 'economy', value: economy },
      value === null ? null : { kind: 'amount', value, unit: measure.unit, as: 'full' },
      share === null ? null : { kind: 'share', value: 100 * share },
    ]),
  };
}
