import type { Message, MessageValue } from '../../domain/message.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import { economyOf } from '../shared/phrases.ts';
import type { ConcentrationModel } from './model.ts';

/** Whose share is the largest, and of how many economies the sources are less concentrated. */
export function concentrationFinding(model: ConcentrationModel): readonly Message[] {
  return model.economies.map((economy): Message => {
    const own = model.rows.find((row) => row.economy === economy);
    const named: Record<string, MessageValue> = { economy: economyOf(economy) };
    if (!own) return { id: 'concentration:finding.none', values: named };
    const values: Record<string, MessageValue> = {
      ...named,
      partner: economyOf(own.largest),
      share: { kind: 'share', value: own.largest_share },
      year: { kind: 'year', value: own.year },
      of: { kind: 'count', value: model.rows.length - 1 },
    };
    const less = model.rows.filter((row) => row.herfindahl < own.herfindahl).length;
    const more = model.rows.filter((row) => row.herfindahl > own.herfindahl).length;
    return less >= more
      ? {
          id: 'concentration:finding.more',
          subject: 'economy',
          values: { ...values, others: { kind: 'count', value: less } },
        }
      : {
          id: 'concentration:finding.less',
          subject: 'economy',
          values: { ...values, others: { kind: 'count', value: more } },
        };
  });
}

/** Every economy, the most concentrated first. */
export function concentrationTable(model: ConcentrationModel): FigureTable {
  const columns = ['economy', 'largest', 'share', 'herfindahl', 'senders'];
  return {
    columns: columns.map((key) => ({ id: `concentration:column.${key}` })),
    rows: model.rows
      .toSorted((a, b) => b.herfindahl - a.herfindahl)
      .map((row) => [
        { kind: 'economy', value: row.economy },
        { kind: 'economy', value: row.largest },
        { kind: 'share', value: row.largest_share },
        { kind: 'count', value: row.herfindahl },
        { kind: 'count', value: row.senders },
      ]),
  };
}
