import { isFirm } from '../../../domain/evidence.ts';
import type { Measure } from '../../../domain/measure.ts';
import type { Message, MessageValue } from '../../../domain/message.ts';
import { amount, economyOf, year as sayYear } from '../../shared/phrases.ts';
import type { ValueRow } from '../../world-map/query/rows.ts';
import { askedGroupName } from '../reading/asked-group.ts';
import { askedMeasureName } from '../reading/measure-of.ts';
import { groupsOf, type Question } from '../reading/question.ts';
import { askedOf, askedValues, womenCounted, type Asked } from './asked-values.ts';
import { brokenSaid } from './broken-money.ts';
import { groupAnswer } from './group-answer.ts';
import { oldSaid, stepSaid } from './known-of.ts';
import { isOfCourse, isTold } from './said-cost.ts';
import { untoldWomen } from './said-women.ts';
import { listed, none, ofOne, said, say, type Told } from './told-values.ts';
import { yearOf, type AnswerRows } from './plan.ts';
import { rankedRows } from './ranked-rows.ts';

/** What is told of economies, or of the world. */
export function economyAnswer(question: Question, rows: AnswerRows): Told {
  if (groupsOf(question).length > 0) return groupAnswer(question, rows);
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

function value(question: Question, rows: AnswerRows): Told {
  const asked = askedOf(question);
  const [economy = ''] = question.economies;
  const own = ofOne(askedValues(question, rows), economy);
  // As on its page, an estimate is none before a published figure.
  const newest = own.findLast(({ status }) => status !== 'estimate') ?? own.at(-1);
  const row = question.year === null ? newest : own.find(({ year }) => year === question.year);
  if (row === undefined)
    return {
      sentences: none(asked.measure, yearOf(question), economy, rows),
      listed: [],
      years: [],
    };
  const [women] = womenBeside(question, rows).filter(({ year }) => year === row.year);
  const whole = rows.persons?.find((one) => one.economy === economy && one.year === row.year);
  const [sentence, ...notes] = said(row, asked, rows);
  return {
    sentences: [
      ...(sentence === undefined ? [] : [sentence]),
      ...(question.year === null ? oldSaid(asked.measure, row, askedValues(question, rows)) : []),
      ...(women && whole && hasFigure(row, asked, rows)
        ? [
            say('women_counted', {
              women: amount(women.value, 'persons'),
              all: amount(whole.value, 'persons'),
            }),
          ]
        : []),
      ...notes,
    ],
    listed: [],
    years: [row.year],
  };
}

/** Whether a figure is told, not why there is none. */
function hasFigure(row: ValueRow, asked: Asked, rows: AnswerRows): boolean {
  return isTold(row, asked.measure) && untoldWomen(row, asked, rows) === null;
}

/** Beside a share of women, how many they are. */
function womenBeside(question: Question, rows: AnswerRows): readonly ValueRow[] {
  const shares = question.of === 'hosted_women' || question.of === 'abroad_women';
  return shares ? ofOne(womenCounted(rows), question.economies[0]) : [];
}

function trend(question: Question, rows: AnswerRows): Told {
  const asked = askedOf(question);
  const { measure, words } = asked;
  const [economy = ''] = question.economies;
  const own = within(question, ofOne(askedValues(question, rows), economy));
  const first = own[0];
  const last = own.at(-1);
  if (first === undefined || last === undefined)
    return {
      sentences: [say('none_years', { economy: economyOf(economy) })],
      listed: [],
      years: [],
    };
  if (first === last || untoldWomen(last, asked, rows) !== null)
    return { sentences: said(last, asked, rows), listed: [], years: [last.year] };
  const weak = [...new Set(own.map(({ status }) => status))].filter((status) => !isFirm(status));
  const women = womenBeside(question, rows);
  const from = women.find(({ year }) => year === first.year);
  const to = women.find(({ year }) => year === last.year);
  return {
    sentences: [
      course(words, measure, first, last),
      ...(from && to
        ? [
            say('women_course', {
              since: sayYear(first.year),
              until: sayYear(last.year),
              from: amount(from.value, 'persons'),
              to: amount(to.value, 'persons'),
            }),
          ]
        : []),
      ...brokenSaid(economy, measure, [first, last], rows),
      ...stepSaid(measure, own),
      ...weak.map((status) => ({ id: `ask:answer.note.${status}` })),
    ],
    listed: own.toReversed().map((row) => listed(row, measure)),
    years: own.map(({ year }) => year),
  };
}

/** The rows of the years that are asked for, of which a figure is told. */
function within(question: Question, own: readonly ValueRow[]): readonly ValueRow[] {
  const { since, until } = question;
  const { measure } = askedOf(question);
  return own.filter(
    (row) =>
      row.year >= (since ?? 0) && row.year <= (until ?? Infinity) && isOfCourse(row, measure),
  );
}

function course(words: Asked['words'], measure: Measure, first: ValueRow, last: ValueRow): Message {
  return say(`trend.${words}`, {
    economy: economyOf(first.economy),
    since: sayYear(first.year),
    until: sayYear(last.year),
    from: amount(first.value, measure.unit),
    to: amount(last.value, measure.unit),
  });
}

/** Several economies over years: the course of each. */
function courses(question: Question, rows: AnswerRows): Told {
  const asked = askedOf(question);
  const { measure, words } = asked;
  const values = askedValues(question, rows);
  const all = question.economies.map((economy) => ({
    economy,
    own: within(question, ofOne(values, economy)),
  }));
  const sentences = all.flatMap(({ economy, own }): Message[] => {
    const first = own[0];
    const last = own.at(-1);
    if (first === undefined || last === undefined)
      return [say('none_years', { economy: economyOf(economy) })];
    if (first === last || untoldWomen(last, asked, rows) !== null) return said(last, asked, rows);
    return [course(words, measure, first, last)];
  });
  const told = all
    .flatMap(({ own }) => own)
    .filter((row) => untoldWomen(row, asked, rows) === null);
  return {
    sentences: [
      ...sentences,
      ...all.flatMap(({ economy, own }) => {
        const [first, last] = [own[0], own.at(-1)];
        return first && last ? brokenSaid(economy, measure, [first, last], rows) : [];
      }),
      ...all.flatMap(({ own }) => stepSaid(measure, own)),
    ],
    listed: told
      .toSorted((a, b) => b.year - a.year || b.value - a.value)
      .map((row) => listed(row, measure)),
    years: [...new Set(told.map(({ year }) => year))].sort((a, b) => a - b),
  };
}

function compared(question: Question, rows: AnswerRows): Told {
  if (question.since !== null || question.until !== null) return courses(question, rows);
  const asked = askedOf(question);
  const { measure } = asked;
  const values = askedValues(question, rows);
  const own = question.economies.map((economy) => ofOne(values, economy));
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
    .filter((row) => hasFigure(row, asked, rows))
    .toSorted((a, b) => b.value - a.value);
  const weak = found.filter((row) => !hasFigure(row, asked, rows));
  return {
    sentences: [
      ...firm.flatMap((row) => said(row, asked, rows)),
      ...weak.flatMap((row) => said(row, asked, rows)),
      ...lacking.flatMap((economy) => none(measure, year, economy, rows)),
    ],
    listed: firm.map((row) => listed(row, measure)),
    years: found.length === 0 ? [] : [year],
  };
}

function ranking(question: Question, rows: AnswerRows): Told {
  const { measure } = askedOf(question);
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
      ofWhat(
        question,
        tied ? say('ranking_tied', values) : say(`ranking_${question.order}`, values),
      ),
      ...(question.above !== null || question.below !== null
        ? [say('within', { found: { kind: 'count', value: within.length } })]
        : []),
      { id: 'world-map:finding.small' },
    ],
    listed: shown.map((row) => listed(row, measure)),
    years: [year],
  };
}

/** A place in an order with what is ordered, and among whom. */
function ofWhat({ of, among }: Question, finding: Message): Message {
  const measure: MessageValue = {
    kind: 'message',
    value: { id: askedMeasureName(of as Asked['words']) },
  };
  const values = { measure, finding: { kind: 'message', value: finding } as const };
  return among === null
    ? say('of_all', values)
    : say('of_group', {
        ...values,
        group: { kind: 'message', value: { id: askedGroupName(among) } },
      });
}

function world(question: Question, { totals = [] }: AnswerRows): Told {
  const { measure } = askedOf(question);
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
