import { barredWith } from '../../domain/barred.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import { economyOf } from '../shared/phrases.ts';
import type { ConcentrationModel } from './model.ts';

/**
 * Whose share is the largest, and of how many economies the sources are less concentrated; without those
 * from which transfers have been barred since, where there are such.
 */
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
    };
    if (own.senders === 1) return { id: 'concentration:finding.one', subject: 'economy', values };
    const less = model.rows.filter((row) => row.herfindahl < own.herfindahl).length;
    const more = model.rows.filter((row) => row.herfindahl > own.herfindahl).length;
    const [key, others] = less >= more ? ['more', less] : ['less', more];
    const compared = { ...values, than: than(others, model.rows.length - 1) };
    const barred = barredWith(economy);
    if (barred)
      return {
        id: `concentration:finding.without.${key}`,
        values: {
          ...compared,
          barred: { kind: 'economies', value: barred.partners },
          since: { kind: 'year', value: barred.since },
        },
      };
    return { id: `concentration:finding.${key}`, subject: 'economy', values: compared };
  });
}

/** What it is compared with: some of the others, or all. */
function than(others: number, count: number): MessageValue {
  const values: Record<string, MessageValue> = {
    count: { kind: 'count', value: count },
    ...(others < count ? { others: { kind: 'count', value: others } } : {}),
  };
  const id = `concentration:than.${others < count ? 'some' : 'all'}`;
  return { kind: 'message', value: { id, values } };
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
