import { partnersReported } from '../../domain/editions/reported-inside.ts';
import { growthOf } from '../../domain/growth.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import { yearOf } from '../../domain/period.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import { eventNote } from '../months/events-query.ts';
import { definitionNote, exactly, monthOfYear, publisher, usd } from '../months/text.ts';
import { economyOf, year } from '../shared/phrases.ts';
import type { InYearModel } from './model.ts';

const ns = 'corridor-in-year';

function ends({ sender, receiver }: InYearModel): Record<string, MessageValue> {
  return { sender: economyOf(sender), receiver: economyOf(receiver) };
}

export function inYearSubtitle(model: InYearModel): Message {
  const { points, kind, source } = model;
  return {
    id: `${ns}:subtitle.${kind}`,
    values: {
      first: year(yearOf(points[0]?.period ?? '0')),
      last: year(yearOf(points.at(-1)?.period ?? '0')),
      publisher: publisher(source),
    },
  };
}

/** The newest twelve months against the twelve before. */
export function inYearFinding(model: InYearModel): readonly Message[] {
  const { latest, before } = model;
  if (!latest) return [{ id: `${ns}:finding.short`, values: ends(model) }];
  const growth = growthOf(latest.usd, before?.usd);
  const values = {
    ...ends(model),
    from: monthOfYear(latest.from),
    to: monthOfYear(latest.to),
    amount: usd(latest.usd),
  };
  if (latest.usd === 0) {
    const { amount: _, ...rest } = values;
    return [{ id: `${ns}:finding.nothing`, values: rest }];
  }
  return growth && 'change' in growth
    ? [
        {
          id: `${ns}:finding.${growth.way}`,
          values: { ...values, change: { kind: 'share', value: growth.change } },
        },
      ]
    : [{ id: `${ns}:finding.now`, values }];
}

/** Why there is no picture: senders aren't reported, this one isn't, or nothing ever came from it. */
export function inYearEmpty(model: InYearModel): Message | null {
  if (model.points.some((point) => point.usd > 0)) return null;
  const why =
    model.points.length > 0 ? 'zero' : partnersReported(model.receiver) ? 'sender' : 'none';
  return { id: `${ns}:empty.${why}`, values: ends(model) };
}

export function inYearNotes(model: InYearModel): readonly Message[] {
  const ordered = model.definition === 'transfers' ? [{ id: `${ns}:note` }] : [];
  return [...model.events.map(eventNote), ...ordered, definitionNote(model)];
}

/** Every period, the newest first. */
export function inYearTable({ points, kind }: InYearModel): FigureTable {
  return {
    columns: [{ id: `${ns}:column.period` }, { id: `${ns}:column.amount` }],
    rows: points
      .toReversed()
      .map(({ period, usd: amount }) => [
        kind === 'quarter' ? { kind: 'quarter', value: period } : monthOfYear(period),
        exactly(amount),
      ]),
  };
}
