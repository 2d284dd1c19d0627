import type { EconomyCode } from '../../../domain/economy.ts';
import { isFirm } from '../../../domain/evidence.ts';
import { measures, type Measure, type MeasureId } from '../../../domain/measure.ts';
import type { Message, MessageValue } from '../../../domain/message.ts';
import { amount, economyOf, year as sayYear } from '../../shared/phrases.ts';
import { noValue } from '../../world-map/finding/no-data.ts';
import type { ValueRow } from '../../world-map/query/rows.ts';
import type { Question } from '../reading/question.ts';
import type { ListedRow } from './listed-row.ts';
import { yearOf, type AnswerRows } from './plan.ts';
import { rankedRows } from './ranked-rows.ts';

export interface Told {
  sentences: readonly Message[];
  listed: readonly ListedRow[];
  /** Years that it rests on, in order. */
  years: readonly number[];
}

const say = (id: string, values: Readonly<Record<string, MessageValue>>): Message => ({
  id: `ask:answer.${id}`,
  values,
});

/** What is told of economies, or of the world. */
export function economyAnswer(question: Question, rows: AnswerRows): Told {
  switch (question.shape) {
    case 'trend':
      return trend(question, rows);
    case 'compare':
      return compared(question, rows);
    case 'ranking':
      return ranking(question, rows);
    case 'world':
      return world(question, rows);
    default:
      return value(question, rows);
  }
}

const untold: ReadonlySet<string> = new Set(['thin', 'doubtful', 'few', 'alike']);

function ofOne({ values = [] }: AnswerRows, economy: EconomyCode | undefined): ValueRow[] {
  return values.filter((row) => row.economy === economy).toSorted((a, b) => a.year - b.year);
}

function listed(row: ValueRow, measure: Measure): ListedRow {
  return { economies: [row.economy], year: row.year, value: amount(row.value, measure.unit) };
}

/** A figure as a sentence, with what must be known of it. */
function said(row: ValueRow, measure: Measure): Message[] {
  const values = {
    economy: economyOf(row.economy),
    year: sayYear(row.year),
    amount: amount(row.value, measure.unit),
  };
  if (untold.has(row.status))
    return [
      say('weak', { economy: values.economy, year: values.year }),
      { id: `world-map:card.${row.status}` },
    ];
  const known = row.status === 'partial' || row.status === 'lacking';
  const notes: Message[] = known ? [{ id: `world-map:card.${row.status}` }] : [];
  if (row.status === 'estimate') notes.push({ id: 'ask:answer.estimate' });
  if (row.publisher && row.other != null)
    notes.push({
      id: `world-map:card.other.${row.publisher === 'wdi' ? 'knomad' : 'wdi'}`,
      values: { amount: amount(row.other, measure.unit) },
    });
  return [say(`value.${measure.id}`, values), ...notes];
}

/** Why there is no figure. */
function none(
  measure: Measure,
  year: number,
  economy: EconomyCode,
  { gaps = [] }: AnswerRows,
): Message[] {
  const gap = gaps.find((one) => one.economy === economy && one.year === year)?.reason;
  const reason = noValue(measure, year, economy, gap);
  return [say('none', { economy: economyOf(economy), reason: { kind: 'message', value: reason } })];
}

function value(question: Question, rows: AnswerRows): Told {
  const measure = measures[question.of as MeasureId];
  const [economy = ''] = question.economies;
  const own = ofOne(rows, economy);
  const row = question.year === null ? own.at(-1) : own.find(({ year }) => year === question.year);
  if (row === undefined)
    return { sentences: none(measure, yearOf(question), economy, rows), listed: [], years: [] };
  return {
    sentences: said(row, measure),
    listed: [],
    years: [row.year],
  };
}

function trend(question: Question, rows: AnswerRows): Told {
  const measure = measures[question.of as MeasureId];
  const [economy = ''] = question.economies;
  const { since, until } = question;
  const own = ofOne(rows, economy).filter(
    ({ year, status }) =>
      year >= (since ?? 0) && year <= (until ?? Infinity) && !untold.has(status),
  );
  const first = own[0];
  const last = own.at(-1);
  if (first === undefined || last === undefined)
    return {
      sentences: [say('none_years', { economy: economyOf(economy) })],
      listed: [],
      years: [],
    };
  if (first === last) return { sentences: said(first, measure), listed: [], years: [first.year] };
  const weak = [...new Set(own.map(({ status }) => status))].filter((status) => !isFirm(status));
  return {
    sentences: [
      say(`trend.${measure.id}`, {
        economy: economyOf(economy),
        since: sayYear(first.year),
        until: sayYear(last.year),
        from: amount(first.value, measure.unit),
        to: amount(last.value, measure.unit),
      }),
      ...(first.publisher === last.publisher ? [] : [{ id: 'ask:answer.publishers' }]),
      ...weak.map((status) => ({ id: `world-map:card.${status}` })),
    ],
    listed: own.toReversed().map((row) => listed(row, measure)),
    years: own.map(({ year }) => year),
  };
}

function compared(question: Question, rows: AnswerRows): Told {
  const measure = measures[question.of as MeasureId];
  const own = question.economies.map((economy) => ofOne(rows, economy));
  const shared = own.reduce<number[] | null>(
    (years, some) => some.map(({ year }) => year).filter((year) => years?.includes(year) ?? true),
    null,
  );
  const year = question.year ?? shared?.at(-1) ?? yearOf(question);
  const found = own.flatMap((some) => some.find((row) => row.year === year) ?? []);
  const lacking = question.economies.filter(
    (economy) => !found.some((row) => row.economy === economy),
  );
  const firm = found
    .filter(({ status }) => !untold.has(status))
    .toSorted((a, b) => b.value - a.value);
  const weak = found.filter(({ status }) => untold.has(status));
  return {
    sentences: [
      ...firm.flatMap((row) => said(row, measure)),
      ...weak.flatMap((row) => said(row, measure)),
      ...lacking.flatMap((economy) => none(measure, year, economy, rows)),
    ],
    listed: firm.map((row) => listed(row, measure)),
    years: found.length === 0 ? [] : [year],
  };
}

function ranking(question: Question, rows: AnswerRows): Told {
  const measure = measures[question.of as MeasureId];
  const year = yearOf(question);
  const { all, within } = rankedRows(question, rows);
  const [first, second] = within;
  const shown = within.slice(0, question.count ?? 10);
  if (first === undefined)
    return {
      sentences: [say(all.length === 0 ? 'no_rows' : 'no_row_within', { year: sayYear(year) })],
      listed: [],
      years: [],
    };
  const values = {
    year: sayYear(year),
    first: economyOf(first.economy),
    amount: amount(first.value, measure.unit),
    economies: { kind: 'count' as const, value: all.length },
  };
  const tied = second !== undefined && second.value === first.value;
  return {
    sentences: [
      tied ? say('ranking_tied', values) : say(`ranking_${question.order}`, values),
      ...(question.above !== null || question.below !== null
        ? [say('within', { found: { kind: 'count', value: within.length } })]
        : []),
      { id: 'world-map:finding.small' },
    ],
    listed: shown.map((row) => listed(row, measure)),
    years: [year],
  };
}

function world(question: Question, { totals = [] }: AnswerRows): Told {
  const measure = measures[question.of as MeasureId];
  const year = yearOf(question);
  const total = totals.find((row) => row.year === year);
  if (total === undefined || !measure.additive)
    return { sentences: [say('no_rows', { year: sayYear(year) })], listed: [], years: [] };
  return {
    sentences: [
      say(total.published === null ? `world_summed` : 'world_published', {
        year: sayYear(year),
        amount: amount(total.published ?? total.summed, measure.unit),
        measure: { kind: 'message', value: { id: `domain:measure.${measure.id}` } },
        economies: { kind: 'count', value: total.economies },
      }),
    ],
    listed: [],
    years: [year],
  };
}
