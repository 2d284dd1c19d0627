import type { Message } from '../../domain/message.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import { bandCells, bandColumns, flowsNotes, statusValue, sum } from '../flow-bands/text.ts';
import { year } from '../shared/phrases.ts';
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
export function alluvialTable(model: AlluvialModel): FigureTable {
  return {
    columns: [...bandColumns, 'corridors', 'status'].map((name) => ({
      id: `flow-bands:column.${name}`,
    })),
    rows: model.bands.map((band) => [
      ...bandCells(model, band),
      { kind: 'count', value: band.corridors },
      statusValue(band),
    ]),
  };
}
