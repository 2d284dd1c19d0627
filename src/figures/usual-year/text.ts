import type { Message } from '../../domain/message.ts';
import { monthIn } from '../../domain/period.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import { definitionNote, monthName, noMonths, publisher } from '../months/text.ts';
import { economyOf, share, year } from '../shared/phrases.ts';
import { isFew, type UsualMonth, type UsualYearModel } from './model.ts';

const ns = 'usual-year';
/** Of any year: only its name is said. */
const named = (month: number) => monthName(monthIn(2000, month));

export function usualYearSubtitle(model: UsualYearModel): Message {
  return {
    id: `${ns}:subtitle${isFew(model.years) ? '_all' : ''}`,
    values: {
      first: year(model.first),
      last: year(model.last),
      publisher: publisher(model.source),
    },
  };
}

/** The month that brings most and the one that brings least. */
export function usualYearFinding({
  economy,
  months,
  first,
  last,
}: UsualYearModel): readonly Message[] {
  const by = (better: (a: UsualMonth, b: UsualMonth) => boolean) =>
    months.reduce((one, other) => (better(other, one) ? other : one));
  if (months.length === 0) return [];
  const most = by((a, b) => a.share > b.share);
  const least = by((a, b) => a.share < b.share);
  return [
    {
      id: `${ns}:finding`,
      values: {
        economy: economyOf(economy),
        first: year(first),
        last: year(last),
        most: named(most.month),
        least: named(least.month),
        share: share(most.share),
        less: share(least.share),
      },
    },
  ];
}

export function usualYearEmpty({ economy, months, years }: UsualYearModel): Message | null {
  if (months.length > 0) return null;
  return years === 0
    ? noMonths(economy)
    : { id: `${ns}:few`, values: { economy: economyOf(economy) } };
}

export function usualYearNotes(model: UsualYearModel): readonly Message[] {
  return [{ id: `${ns}:note` }, definitionNote(model)];
}

/** The months from January on. */
export function usualYearTable({ months, years }: UsualYearModel): FigureTable {
  const ends = isFew(years) ? ['least', 'most'] : ['low', 'high'];
  return {
    columns: ['month', 'share', ...ends].map((column) => ({ id: `${ns}:column.${column}` })),
    rows: months.map((one) => [
      named(one.month),
      share(one.share),
      share(one.low),
      share(one.high),
    ]),
  };
}
