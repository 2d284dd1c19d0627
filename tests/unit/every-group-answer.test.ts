import { beforeAll, expect, test } from 'vitest';
import { bind } from '../../src/database/bind.ts';
import { newestMatrixYear } from '../../src/domain/editions/matrices.ts';
import { economyGroups } from '../../src/domain/economy-group.ts';
import type { PlacedEconomy } from '../../src/domain/placed-economy.ts';
import { economiesQuery } from '../../src/figures/economies/queries.ts';
import { sendersQuery, womenQuery } from '../../src/figures/economy-group/queries.ts';
import type { SenderRow, WomenRow } from '../../src/figures/economy-group/rows.ts';
import { leastCovered } from '../../src/figures/economy-group/sums.ts';
import { answerTo, type Answer } from '../../src/figures/questions/answer/answer-question.ts';
import { partnerSums } from '../../src/figures/questions/answer/group-flows.ts';
import { moneyOf, planOf, type AnswerRows } from '../../src/figures/questions/answer/plan.ts';
import { statementOf } from '../../src/figures/questions/answer/statement-of.ts';
import {
  askedGroups,
  askedSlug,
  isMember,
  pacificIslands,
} from '../../src/figures/questions/reading/asked-group.ts';
import {
  asked,
  keyOf,
  questionOf,
  summedFlows,
  summedMeasures,
  womenMeasures,
  type Question,
} from '../../src/figures/questions/reading/question.ts';
import { languages } from '../../src/language/index.ts';
import { askBuiltOnce, type Ask } from './lib/ask.ts';
import { builtDatabase } from './lib/built-database.ts';
import { faultsRead, faultsTold } from './lib/read-aloud.ts';
import type { Said } from './lib/said.ts';

const database = builtDatabase();
let ask: Ask;
let economies: readonly PlacedEconomy[];
const all: Said[] = [];

beforeAll(async () => {
  ask = await askBuiltOnce(database);
  economies = (await ask(economiesQuery())) as never;
});

async function told(question: Question): Promise<{ answer: Answer; rows: AnswerRows }> {
  expect(questionOf(keyOf(question))).toEqual(question);
  const plan = Object.entries(planOf(question));
  const rows = Object.fromEntries(
    await Promise.all(plan.map(async ([name, query]) => [name, await ask(query as never)])),
  ) as AnswerRows;
  const answer = answerTo(question, rows);
  expect(answer.sentences.length).toBeGreaterThan(0);
  for (const message of answer.sentences) all.push({ of: keyOf(question), figure: 'ask', message });
  return { answer, rows };
}

async function bySql(question: Question, years: readonly number[]) {
  const { sql, parameters } = statementOf(question, years);
  const bound = bind(sql, parameters);
  return database.query(bound.sql, bound.values);
}

const near = (a: number, b: number) => Math.abs(a - b) <= Math.abs(b) * 1e-9 + 1e-6;

test('the islands of the Pacific are Oceania without Australia and New Zealand', () => {
  const islands = economies.filter(
    ({ placed, region, economy }) =>
      placed && region === 'oceania' && economy !== 'AUS' && economy !== 'NZL',
  );
  expect([...pacificIslands].sort()).toEqual(islands.map(({ economy }) => economy).sort());
});

test('members are those of the macro', async () => {
  for (const group of askedGroups.filter((one) => one !== 'pacific')) {
    const rows = await database.query(
      `SELECT economy FROM economies_in('${group}') JOIN economy USING (economy) WHERE placed`,
      [],
    );
    const members = economies.filter((place) => isMember(group, place));
    expect(members.map(({ economy }) => economy).sort(), group).toEqual(
      rows.map(({ economy }) => String(economy)).sort(),
    );
  }
});

test('what a group has is the sum that its statement gives, and told where two thirds report', async () => {
  for (const of of [...summedMeasures, ...womenMeasures])
    for (const group of askedGroups) {
      const question = asked('trend', of, [askedSlug(group)], { since: 1995 });
      const { answer, rows } = await told(question);
      const found = await bySql(question, answer.years);
      expect(found.length, keyOf(question)).toBe(answer.years.length);
      for (const row of answer.rows) {
        const sum = found.find(({ year }) => year === row.year);
        expect(near(row.number, Number(sum?.['value'])), keyOf(question)).toBe(true);
      }
      for (const row of rows[moneyOf(group)] ?? [])
        if (row.direction === of && row.covered < leastCovered)
          expect(answer.years).not.toContain(row.year);
      const value = await told(asked('value', of, [askedSlug(group)]));
      for (const year of value.answer.years) expect(answer.years).toContain(year);
      await told(asked('value', of, [askedSlug(group)], { year: 1901 }));
    }
}, 240_000);

test('sums of money of two years name whose figures break in between, and tell no growth', async () => {
  for (const of of ['received', 'paid'] as const)
    for (const since of [2000, 2014, 2019])
      for (const group of askedGroups) {
        const question = asked('trend', of, [askedSlug(group)], { since });
        const { answer } = await told(question);
        const [first, last] = [answer.years[0] ?? 0, answer.years.at(-1) ?? 0];
        const members = economies.filter((place) => isMember(group, place));
        const broken = await database.query(
          `SELECT DISTINCT economy::VARCHAR AS economy FROM headline_total
           WHERE direction = '${of}' AND year > ${first} AND year <= ${last} AND break_before IS NOT NULL
             AND economy IN (${members.map(({ economy }) => `'${economy}'`).join()})
           ORDER BY 1`,
          [],
        );
        const said = answer.sentences.find(({ id }) => id.startsWith('ask:answer.group_broken'));
        expect(answer.sentences.some(({ values }) => values?.['change'])).toBe(false);
        if (first === last || broken.length === 0) expect(said, keyOf(question)).toBeUndefined();
        else if (broken.length > 5)
          expect(said?.values?.['broken'], keyOf(question)).toMatchObject({ value: broken.length });
        else
          expect(said?.values?.['economies'], keyOf(question)).toEqual({
            kind: 'economies',
            value: broken.map(({ economy }) => economy),
          });
      }
});

test('women among the migrants of a group are those of its page', async () => {
  for (const group of economyGroups)
    for (const row of (await ask(womenQuery(group))) as WomenRow[]) {
      if (row.side === 'between') continue;
      const question = asked('value', `${row.side}_women`, [askedSlug(group)]);
      const { answer, rows } = await told(question);
      const own = rows.women?.find(({ year }) => year === row.year);
      expect(own !== undefined, keyOf(question)).toBe(row.unobserved <= 0.25);
      if (own === undefined) continue;
      expect(own.value, keyOf(question)).toBeCloseTo(row.women!, 9);
      expect(answer.years, keyOf(question)).toEqual([row.year]);
    }
});

test('groups stand beside one another, and beside economies', async () => {
  for (const of of [...summedMeasures, ...womenMeasures]) {
    const question = asked('compare', of, ['region-africa', 'NPL', 'group-ldc']);
    const { answer } = await told(question);
    const found = await bySql(question, answer.years);
    const sums = found.map((row) => Number(row['value'])).sort((a, b) => b - a);
    expect(sums.length, keyOf(question)).toBe(answer.rows.length);
    // Shares of one economy are kept to six digits.
    for (const [at, { number }] of answer.rows.entries())
      expect(Math.abs(sums[at]! - number), keyOf(question)).toBeLessThanOrEqual(1e-5 * number);
    await told({ ...question, since: 2000, until: 2020 });
  }
});

test('the partners of a group are those of the statement, and of its page', async () => {
  for (const of of summedFlows)
    for (const group of askedGroups)
      for (const side of ['in', 'out'] as const) {
        const question = asked('partners', of, [askedSlug(group)], { side });
        const { answer, rows } = await told(question);
        const found = await bySql(question, answer.years);
        expect(
          found.map(({ partner }) => partner),
          keyOf(question),
        ).toEqual(answer.rows.map((row) => row.economies[0]));
        found.forEach((row, at) =>
          expect(near(Number(row['value']), answer.rows[at]!.number)).toBe(true),
        );
        if (of !== 'remittance' || side === 'out' || group === 'pacific') continue;
        const senders = (await ask(sendersQuery(group))) as SenderRow[];
        const sums = partnerSums(question, rows);
        for (const { sender, usd } of senders)
          if (sender !== null)
            expect(near(sums.find(({ partner }) => partner === sender)?.value ?? 0, usd)).toBe(
              true,
            );
      }
}, 240_000);

test('no estimates of single corridors are added up', async () => {
  const question = asked('partners', 'remittance', ['region-africa'], { side: 'in', year: 2024 });
  const { answer } = await told(question);
  expect(answer.sentences.map(({ id }) => id)).toEqual(['ask:answer.group_modelled']);
  expect(answer.rows).toEqual([]);
  const corridor = await told(asked('corridor', 'remittance', ['USA', 'region-africa']));
  expect(corridor.answer.years).toEqual([newestMatrixYear]);
});

test('corridors of a group are those of the statement, in its order', async () => {
  for (const of of ['remittance', 'cost', 'migrant'] as const)
    for (const group of askedGroups)
      for (const side of ['in', 'out'] as const)
        for (const order of of === 'cost' ? (['most', 'least'] as const) : (['most'] as const)) {
          const question = asked('corridors', of, [askedSlug(group)], { side, order });
          const { answer } = await told(question);
          const found = await bySql(question, answer.years);
          expect(
            found.map(({ sender, receiver, value }) => [sender, receiver, value]),
            keyOf(question),
          ).toEqual(answer.rows.map(({ economies: ends, number }) => [...ends, number]));
        }
}, 240_000);

test('a sum between groups is that of the statement', async () => {
  for (const of of summedFlows)
    for (const ends of [
      ['USA', 'region-africa'],
      ['region-europe', 'group-ldc'],
      ['income-high', 'NPL'],
    ]) {
      const question = asked('corridor', of, ends);
      const { answer } = await told(question);
      const [row] = await bySql(question, answer.years);
      const said = answer.sentences[0]?.values?.['amount'];
      if (row === undefined || row['value'] === null) {
        expect(answer.sentences[0]?.id).toBe('ask:answer.no_corridor');
        continue;
      }
      expect(said?.kind === 'amount' && near(said.value, Number(row['value']))).toBe(true);
    }
});

test('no answer tells what is not so', async () => {
  expect(all.length).toBeGreaterThan(500);
  expect(await faultsTold(all, economies)).toEqual([]);
});

test.each(languages)(
  'every answer in %s can be read aloud',
  async (language) => {
    expect(await faultsRead(all, language, economies)).toEqual([]);
  },
  240_000,
);
