import { monthlyReporters } from '../../domain/editions/reported-inside.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import { monthIn } from '../../domain/period.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import {
  definitionNote,
  exactly,
  monthName,
  monthOfYear,
  noMonths,
  publisher,
  usd,
} from '../months/text.ts';
import { economyOf, year } from '../shared/phrases.ts';
import type { RunningYearModel } from './model.ts';

const ns = 'running-year';
const count = (value: number): MessageValue => ({ kind: 'count', value });

/** The months that a year has so far, as a name: "January", "January to May". */
export function spanOf(months: number): MessageValue {
  const to = monthName(monthIn(2000, months));
  return {
    kind: 'message',
    value:
      months === 1
        ? { id: 'months:span.one', values: { month: to } }
        : { id: 'months:span.more', values: { from: monthName(monthIn(2000, 1)), to } },
  };
}

export function runningYearSubtitle({ begun, source, projection }: RunningYearModel): Message {
  return {
    id: `${ns}:subtitle.${projection?.interval ? 'interval' : 'alone'}`,
    values: { year: year(begun?.year ?? 0), publisher: publisher(source) },
  };
}

/** To two digits: without an interval nobody knows a third. */
function roughly(value: number): number {
  return Number(value.toPrecision(2));
}

/** What came so far and what the year brings if it goes on as usual; then what the last one brought. */
export function runningYearFinding(model: RunningYearModel): readonly Message[] {
  const { begun, projection, whole } = model;
  if (!begun || !projection) return [];
  const { interval } = projection;
  return [
    {
      id: `${ns}:finding.${interval ? 'interval' : 'alone'}`,
      values: {
        economy: economyOf(model.economy),
        span: spanOf(begun.months),
        year: year(begun.year),
        amount: usd(begun.usd),
        projected: usd(interval ? projection.usd : roughly(projection.usd)),
        ...(interval ? { low: usd(interval.low), high: usd(interval.high) } : {}),
      },
    },
    {
      id: `${ns}:before`,
      values: {
        year: year(whole.last),
        amount: usd(whole.usd),
        publisher: publisher(model.source),
      },
    },
  ];
}

/** Why nothing is projected: no months, no year begun, or too few years to know a usual one. */
export function runningYearEmpty(model: RunningYearModel): Message | null {
  if (model.projection) return null;
  const economy = economyOf(model.economy);
  if (model.lastMonth === '') return noMonths(model.economy);
  return model.begun
    ? { id: `${ns}:few`, values: { economy } }
    : { id: `${ns}:ended`, values: { economy, month: monthOfYear(model.lastMonth) } };
}

/** In how many of the tested years the interval held what came, as a sentence. */
function kept({ held, of }: RunningYearModel['held']): MessageValue {
  const id = `${ns}:kept.${held < of ? 'some' : of === 2 ? 'both' : 'all'}`;
  const values = held < of ? { held: count(held), of: count(of) } : { count: count(of) };
  return { kind: 'message', value: { id, values } };
}

export function runningYearNotes(model: RunningYearModel): readonly Message[] {
  const { projection, whole, held } = model;
  return [
    {
      id: `${ns}:note.method`,
      values: { years: count(whole.count), first: year(whole.first), last: year(whole.last) },
    },
    ...(projection?.interval
      ? [
          {
            id: `${ns}:note.${held.of > 0 ? 'interval' : 'unmeasured'}`,
            values: { tests: count(model.tests), ...(held.of > 0 ? { kept: kept(held) } : {}) },
          },
        ]
      : [{ id: `${ns}:note.alone`, values: { tests: count(model.tests) } }]),
    definitionNote(model),
    {
      id: `${ns}:note.others`,
      values: { reporters: { kind: 'economies', value: monthlyReporters } },
    },
  ];
}

/** The year month by month: what came up to each, and what is projected behind the last. */
export function runningYearTable({ begun, came, path }: RunningYearModel): FigureTable {
  const kind = (key: string): MessageValue => ({ kind: 'message', value: { id: `${ns}:${key}` } });
  const month = (of: number) => monthOfYear(monthIn(begun?.year ?? 0, of));
  return {
    columns: ['month', 'upto', 'kind', 'low', 'high'].map((column) => ({
      id: `${ns}:column.${column}`,
    })),
    rows: [
      ...came.map((one) => [month(one.month), exactly(one.usd), kind('published'), null, null]),
      ...path
        .slice(1)
        .map((one) => [
          month(one.month),
          usd(one.usd),
          kind('projected'),
          one.low === null ? null : usd(one.low),
          one.high === null ? null : usd(one.high),
        ]),
    ],
  };
}
