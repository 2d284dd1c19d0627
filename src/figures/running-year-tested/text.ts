import { monthsReported } from '../../domain/editions/reported-inside.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import { definitionNote, exactly, noMonths, publisher, usd } from '../months/text.ts';
import { spanOf } from '../running-year/text.ts';
import { economyOf, share, year } from '../shared/phrases.ts';
import type { Tested, TestedModel } from './model.ts';

const ns = 'running-year-tested';
const count = (value: number): MessageValue => ({ kind: 'count', value });
/** With fewer years nothing is told of how far off they usually are. */
const least = 2;

export function testedSubtitle({ months, source, years }: TestedModel): Message {
  return {
    id: `${ns}:subtitle`,
    values: {
      span: spanOf(months),
      first: year(years[0]?.year ?? 0),
      last: year(years.at(-1)?.year ?? 0),
      publisher: publisher(source),
    },
  };
}

/** How far off half of them were, the furthest, and how often the interval held. */
export function testedFinding(model: TestedModel): readonly Message[] {
  const { worst, held } = model;
  if (!worst) return [];
  return [
    {
      id: `${ns}:finding`,
      values: {
        economy: economyOf(model.economy),
        span: spanOf(model.months),
        usual: share(model.usual),
        years: count(model.years.length),
      },
    },
    {
      id: `${ns}:worst.${worst.off > 0 ? 'high' : 'low'}`,
      values: { worst: year(worst.year), off: share(Math.abs(worst.off)) },
    },
    heldSentence(held),
  ];
}

/** From so many years on a percentage of them tells more than their number. */
const manyYears = 20;

function heldSentence({ held, of }: TestedModel['held']): Message {
  if (of === 0) return { id: `${ns}:unheld` };
  return held === of
    ? { id: `${ns}:held_${of === 2 ? 'both' : 'all'}`, values: { count: count(of) } }
    : {
        id: `${ns}:held${of < manyYears ? '_few' : ''}`,
        values: {
          held: count(held),
          of: count(of),
          ...(of < manyYears ? {} : { part: share(held / of) }),
        },
      };
}

/** Why there is no picture: no months, or hardly a year that can be tested. */
export function testedEmpty({ economy, years }: TestedModel): Message | null {
  if (years.length >= least) return null;
  if (!monthsReported(economy)) return noMonths(economy);
  const [only] = years;
  return only ? one(economy, only) : { id: `${ns}:few`, values: { economy: economyOf(economy) } };
}

function one(economy: string, { year: of, usd: projected, came }: Tested): Message {
  return {
    id: `${ns}:one`,
    values: {
      economy: economyOf(economy),
      year: year(of),
      projected: usd(projected),
      came: usd(came),
    },
  };
}

export function testedNotes(model: TestedModel): readonly Message[] {
  return [{ id: `${ns}:note` }, definitionNote(model)];
}

/** Every tested year, the newest first. */
export function testedTable({ years }: TestedModel): FigureTable {
  const held = ({ interval, came }: Tested): MessageValue | null =>
    interval && {
      kind: 'message',
      value: { id: `${ns}:${interval.low <= came && came <= interval.high ? 'yes' : 'no'}` },
    };
  return {
    columns: ['year', 'projected', 'low', 'high', 'came', 'off', 'held'].map((column) => ({
      id: `${ns}:column.${column}`,
    })),
    rows: years
      .toReversed()
      .map((row) => [
        year(row.year),
        usd(row.usd),
        row.interval && usd(row.interval.low),
        row.interval && usd(row.interval.high),
        exactly(row.came),
        share(row.off),
        held(row),
      ]),
  };
}
