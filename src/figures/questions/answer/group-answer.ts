import type { Measure } from '../../../domain/measure.ts';
import type { Message, MessageValue } from '../../../domain/message.ts';
import { toldSums, newestSum } from '../../economy-group/sums.ts';
import { amount, share, year as sayYear } from '../../shared/phrases.ts';
import { askedGroup, groupParameter, isMember, type AskedGroup } from '../reading/asked-group.ts';
import { nameOf } from '../reading/asked-name.ts';
import { askedMeasureName } from '../reading/measure-of.ts';
import { asksForWomen, type Question } from '../reading/question.ts';
import { askedOf, askedValues } from './asked-values.ts';
import { breaksSaid } from './group-breaks.ts';
import { none, ofOne, said, say, type Told } from './told-values.ts';
import { untold } from './untold.ts';
import { moneyOf, yearOf, type AnswerRows } from './plan.ts';

/** What the members of a group add up to in a year: how many have a figure, and how much of it that is. */
export interface GroupSum {
  year: number;
  value: number;
  reporting: number;
  members: number;
  /** 0–1: the part of the people who live in those; null where who has no figure has nobody to count. */
  covered: number | null;
  /** Whether some of the members are counted in part. */
  lacking: boolean;
}

/** The sums that can be told, by rising year: of money those that two thirds of the people are in. */
export function groupSums(
  question: Question,
  group: AskedGroup,
  rows: AnswerRows,
): readonly GroupSum[] {
  const { of } = question;
  if (of === 'received' || of === 'paid')
    return toldSums(rows[moneyOf(group)] ?? [], of).map((row) => ({
      year: row.year,
      value: row.usd,
      reporting: row.reporting,
      members: row.members,
      covered: row.covered,
      lacking: false,
    }));
  if (asksForWomen(question))
    return (rows.women ?? [])
      .filter(({ named }) => named === groupParameter(group))
      .map(({ year, value, economies, lacking }) => ({
        year,
        value,
        reporting: economies,
        members: rows.economies.filter((place) => isMember(group, place)).length,
        covered: null,
        lacking,
      }));
  const members = new Set(
    rows.economies.filter((place) => isMember(group, place)).map(({ economy }) => economy),
  );
  const years = new Map<number, GroupSum>();
  for (const row of askedValues(question, rows)) {
    if (!members.has(row.economy) || untold.has(row.status)) continue;
    const sum = years.get(row.year);
    years.set(row.year, {
      year: row.year,
      value: (sum?.value ?? 0) + row.value,
      reporting: (sum?.reporting ?? 0) + 1,
      members: members.size,
      covered: null,
      lacking: (sum?.lacking ?? false) || row.status === 'lacking',
    });
  }
  return [...years.values()].toSorted((a, b) => a.year - b.year);
}

/** What is told of groups of economies, or of some beside economies. */
export function groupAnswer(question: Question, rows: AnswerRows): Told {
  if (question.shape === 'trend') return course(question, question.economies, rows);
  if (question.shape === 'value') return value(question, rows);
  return question.since === null && question.until === null
    ? compared(question, rows)
    : course(question, question.economies, rows);
}

function value(question: Question, rows: AnswerRows): Told {
  const { measure } = askedOf(question);
  const [code = ''] = question.economies;
  const group = askedGroup(code);
  if (group === null) return { sentences: [], listed: [], years: [] };
  const sums = groupSums(question, group, rows);
  const sum =
    question.year === null ? newest(question, group, sums, rows) : at(sums, question.year);
  if (sum === undefined)
    return { sentences: [few(measure, code, yearOf(question))], listed: [], years: [] };
  return { sentences: summed(measure, code, sum), listed: [], years: [sum.year] };
}

const at = (sums: readonly GroupSum[], year: number) => sums.find((sum) => sum.year === year);

/** The newest sum; of money none where too few report of late, as on the group's page. */
function newest(
  { of }: Question,
  group: AskedGroup,
  sums: readonly GroupSum[],
  rows: AnswerRows,
): GroupSum | undefined {
  if (of !== 'received' && of !== 'paid') return sums.at(-1);
  const last = newestSum(rows[moneyOf(group)] ?? [], of);
  return last === null ? undefined : at(sums, last.year);
}

const measureName = ({ id }: Measure): MessageValue => ({
  kind: 'message',
  value: { id: askedMeasureName(id) },
});

function few(measure: Measure, code: string, year: number): Message {
  if (measure.group === 'women')
    return say('group_no_women', { measure: measureName(measure), group: nameOf(code) });
  return say('group_few', {
    measure: measureName(measure),
    group: nameOf(code),
    year: sayYear(year),
  });
}

/** A sum as a sentence, with what must be known of it. */
function summed(measure: Measure, code: string, sum: GroupSum): Message[] {
  const values = {
    measure: measureName(measure),
    group: nameOf(code),
    year: sayYear(sum.year),
    amount: amount(sum.value, measure.unit),
    reporting: { kind: 'count', value: sum.reporting },
    members: { kind: 'count', value: sum.members },
  } satisfies Message['values'];
  return [
    sum.covered === null
      ? say(measure.unit === 'percent' ? 'group_share' : 'group_sum', values)
      : say('group_money', { ...values, covered: share(sum.covered) }),
    ...notes(measure, [sum]),
  ];
}

function notes(measure: Measure, sums: readonly GroupSum[]): Message[] {
  const people = measure.group === 'migrants';
  const reporting = new Set(sums.map((sum) => sum.reporting));
  return [
    ...(reporting.size > 1 && measure.unit !== 'percent' ? [{ id: 'ask:answer.group_apart' }] : []),
    ...(people ? [{ id: 'ask:answer.group_between' }] : []),
    ...(sums.some(({ lacking }) => lacking) ? [{ id: 'ask:answer.group_lacking' }] : []),
  ];
}

/** Sums over years: the first and the last of them. */
function course(question: Question, codes: readonly string[], rows: AnswerRows): Told {
  const { measure } = askedOf(question);
  const { since, until } = question;
  const told = codes.map((code) => ({
    code,
    sums: seriesOf(question, code, rows).filter(
      ({ year }) => year >= (since ?? 0) && year <= (until ?? Infinity),
    ),
  }));
  const sentences = told.flatMap(({ code, sums }): Message[] => {
    const [first] = sums;
    const last = sums.at(-1);
    if (first === undefined || last === undefined)
      return [
        say(measure.group === 'women' ? 'group_no_women' : 'group_no_years', {
          measure: measureName(measure),
          group: nameOf(code),
        }),
      ];
    if (first === last) return summed(measure, code, first);
    return [
      say(courseOf(measure, first), {
        measure: measureName(measure),
        group: nameOf(code),
        since: sayYear(first.year),
        until: sayYear(last.year),
        from: amount(first.value, measure.unit),
        to: amount(last.value, measure.unit),
        before: { kind: 'count', value: first.reporting },
        after: { kind: 'count', value: last.reporting },
        members: { kind: 'count', value: last.members },
      }),
      ...breaksSaid(question, code, [first.year, last.year], rows),
    ];
  });
  const ends = told.flatMap(({ code, sums }) =>
    askedGroup(code) === null ? [] : [sums[0], sums.at(-1)].filter((sum) => sum !== undefined),
  );
  const all = told.flatMap(({ code, sums }) =>
    sums.map(({ year, value: sum }) => ({
      economies: [code],
      year,
      value: amount(sum, measure.unit),
      number: sum,
    })),
  );
  return {
    sentences: [...sentences, ...notes(measure, ends)],
    listed: all.length > 1 ? all.toSorted((a, b) => b.year - a.year) : [],
    years: [...new Set(all.map(({ year }) => year))].sort((a, b) => a - b),
  };
}

function courseOf({ unit }: Measure, { members }: GroupSum): string {
  if (members === 1) return 'group_course_one';
  return unit === 'percent' ? 'group_course_share' : 'group_course';
}

/** What there is of a group, or of an economy beside one, year by year. */
export function seriesOf(question: Question, code: string, rows: AnswerRows): readonly GroupSum[] {
  const group = askedGroup(code);
  if (group !== null) return groupSums(question, group, rows);
  return ofOne(askedValues(question, rows), code)
    .filter(({ status }) => !untold.has(status))
    .map(({ year, value: one, status }) => ({
      year,
      value: one,
      reporting: 1,
      members: 1,
      covered: null,
      lacking: status === 'lacking',
    }));
}

/** Groups beside one another, or beside economies, in the newest year of all. */
function compared(question: Question, rows: AnswerRows): Told {
  const asked = askedOf(question);
  const { measure } = asked;
  const all = question.economies.map((code) => ({ code, sums: seriesOf(question, code, rows) }));
  const shared = all.reduce<readonly number[] | null>(
    (years, { sums }) =>
      sums.map(({ year }) => year).filter((year) => years?.includes(year) ?? true),
    null,
  );
  const year = question.year ?? shared?.at(-1) ?? yearOf(question);
  const found = all
    .flatMap(({ code, sums }) => {
      const sum = at(sums, year);
      return sum === undefined ? [] : [{ code, sum }];
    })
    .toSorted((a, b) => b.sum.value - a.sum.value);
  const lacking = question.economies.filter((code) => !found.some((one) => one.code === code));
  const values = askedValues(question, rows);
  const groups = found.flatMap(({ code, sum }) => (askedGroup(code) === null ? [] : [sum]));
  return {
    sentences: [
      ...found.flatMap(({ code, sum }) => {
        const row = ofOne(values, code).find((one) => one.year === year);
        return row === undefined ? summed(measure, code, sum).slice(0, 1) : said(row, asked, rows);
      }),
      ...notes(measure, groups).filter(({ id }) => id !== 'ask:answer.group_apart'),
      ...lacking.flatMap((code) =>
        askedGroup(code) === null ? none(measure, year, code, rows) : [few(measure, code, year)],
      ),
    ],
    listed: found.map(({ code, sum }) => ({
      economies: [code],
      year,
      value: amount(sum.value, measure.unit),
      number: sum.value,
    })),
    years: found.length === 0 ? [] : [year],
  };
}
