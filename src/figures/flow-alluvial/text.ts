import type { Message, MessageValue } from '../../domain/message.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import { partOf } from '../flow-bands/model.ts';
import { nodeValue } from '../flow-bands/nodes.ts';
import { flowsNotes, statusValue, sum, unitOf } from '../flow-bands/text.ts';
import { share, year } from '../shared/phrases.ts';
import type { AlluvialModel } from './model.ts';

/** Why nothing is drawn: no economies are chosen, or nothing is known of them. */
export function alluvialEmpty({ settings, drawn }: AlluvialModel): Message | null {
  if (settings.by === 'chosen' && settings.economies.length === 0)
    return { id: 'flow-bands:empty.choose' };
  if (drawn.length > 0) return null;
  return { id: 'flow-bands:empty.none', values: { year: year(settings.year) } };
}

export function alluvialNotes(model: AlluvialModel): readonly Message[] {
  const { leftOut, settings } = model;
  const others: readonly Message[] = leftOut
    ? [
        {
          id: 'flow-alluvial:note.others',
          values: { amount: sum(settings.of, leftOut.value ?? 0) },
        },
      ]
    : [];
  return [...others, ...flowsNotes(model)];
}

/** Every band, those left out of the picture too; together they are the publisher’s total. */
export function alluvialTable({ bands, settings, total }: AlluvialModel): FigureTable {
  const unit = unitOf(settings.of);
  const full = (value: number | null): MessageValue | null =>
    value === null ? null : { kind: 'amount', value, unit, as: 'full' };
  const columns = ['from', 'to', 'value', 'lower', 'upper', 'share', 'corridors', 'status'];
  return {
    columns: columns.map((name) => ({ id: `flow-bands:column.${name}` })),
    rows: bands.map((band) => [
      nodeValue(band.from),
      nodeValue(band.to),
      full(band.value),
      full(band.lower),
      full(band.upper),
      band.value === null ? null : share(partOf(total, band.value)),
      { kind: 'count', value: band.corridors },
      statusValue(band),
    ]),
  };
}
