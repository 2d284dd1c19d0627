import { beforeAll, expect, test } from 'vitest';
import { bind } from '../../src/database/bind.ts';
import { citationsOf } from '../../src/domain/editions/citation.ts';
import type { PlacedEconomy } from '../../src/domain/placed-economy.ts';
import { economiesQuery } from '../../src/figures/economies/queries.ts';
import { answerTo, type Answer } from '../../src/figures/questions/answer/answer-question.ts';
import { askedValues } from '../../src/figures/questions/answer/asked-values.ts';
import { askedFlows } from '../../src/figures/questions/answer/asked-flows.ts';
import { planOf, type AnswerRows } from '../../src/figures/questions/answer/plan.ts';
import { rankedRows } from '../../src/figures/questions/answer/ranked-rows.ts';
import { statementOf } from '../../src/figures/questions/answer/statement-of.ts';
import {
  amongs,
  asked,
  askedMeasures,
  flowSubjects,
  keyOf,
  womenCounts,
  type Question,
} from '../../src/figures/questions/reading/question.ts';
import type { FlowRow, ValueRow } from '../../src/figures/world-map/query/rows.ts';
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

async function rowsOf(question: Question): Promise<AnswerRows> {
  const plan = Object.entries(planOf(question));
  return Object.fromEntries(
    await Promise.all(plan.map(async ([name, query]) => [name, await ask(query as never)])),
  ) as AnswerRows;
}

function told(question: Question, rows: AnswerRows): Answer {
  const answer = answerTo(question, rows);
  expect(answer.sentences.length).toBeGreaterThan(0);
  expect(citationsOf(answer.uses).length).toBeGreaterThan(0);
  for (const message of answer.sentences) all.push({ of: keyOf(question), figure: 'ask', message });
  return answer;
}

async function bySql(question: Question, years: readonly number[]) {
  const { sql, parameters } = statementOf(question, years);
  const bound = bind(sql, parameters);
  return database.query(bound.sql, bound.values);
}

/** The number in the first sentence. */
const amountIn = ({ sentences: [first] }: Answer) => {
  const said = first?.values?.['amount'];
  return said?.kind === 'amount' ? said.value : null;
};

test('the newest figure of every economy is the one that the statement gives', async () => {
  for (const measure of askedMeasures) {
    const rows = await rowsOf(asked('value', measure, ['NPL']));
    const newest = new Map<string, ValueRow>();
    // As on its page, an estimate is none before a published figure.
    const firm = (row?: ValueRow) => row !== undefined && row.status !== 'estimate';
    for (const row of askedValues(asked('value', measure, []), rows)) {
      const known = newest.get(row.economy);
      const later = firm(known) === firm(row) ? (known?.year ?? 0) <= row.year : firm(row);
      if (!known || later) newest.set(row.economy, row);
    }
    for (const { economy } of economies) {
      const answer = told(asked('value', measure, [economy]), rows);
      const row = newest.get(economy);
      if (row === undefined) expect(answer.sentences[0]?.id).toBe('ask:answer.none');
      // Costs have a test of their own: asked-costs.
      else if (measure === 'cost_to' || measure === 'cost_from')
        expect(answer.years).toEqual([row.year]);
      else if (answer.sentences[0]?.id !== 'ask:answer.weak')
        expect(amountIn(answer)).toBe(row.value);
      else expect(['thin', 'doubtful', 'few', 'alike']).toContain(row.status);
      told(asked('trend', measure, [economy], { since: 2000 }), rows);
    }
    for (const economy of ['NPL', 'MEX', 'SSD']) {
      const question = asked('value', measure, [economy]);
      const answer = answerTo(question, rows);
      if (answer.years.length === 0) continue;
      const [row] = await bySql(question, answer.years);
      expect(row?.['value']).toBe(newest.get(economy)?.value);
    }
    told(asked('compare', measure, ['NPL', 'BGD', 'GUF']), rows);
    told(asked('compare', measure, ['NPL', 'BGD', 'GUF'], { since: 2000, until: 2020 }), rows);
  }
});

test('economies are ranked as the statement ranks them, whatever the limits', async () => {
  for (const measure of askedMeasures) {
    const rows = await rowsOf(asked('ranking', measure, []));
    for (const question of [
      ...(['most', 'least'] as const).map((order) => asked('ranking', measure, [], { order })),
      ...amongs.map((among) => asked('ranking', measure, [], { among, count: 50 })),
      asked('ranking', measure, [], { above: 10, below: 40, count: 20 }),
      asked('ranking', measure, [], { year: 1900 }),
    ]) {
      const answer = told(question, rows);
      const wanted = rankedRows(question, rows).within.slice(0, question.count ?? 10);
      expect(answer.rows.map((row) => row.economies[0])).toEqual(
        wanted.map(({ economy }) => economy),
      );
      const found = await bySql(question, answer.years);
      expect(
        found.map(({ economy, value }) => [economy, value]),
        keyOf(question),
      ).toEqual(wanted.map(({ economy, value }) => [economy, value]));
    }
  }
});

test('women are as many as the stock counts', async () => {
  for (const of of womenCounts) {
    const end = of === 'hosted_female' ? 'destination' : 'origin';
    const counted = await database.query(
      `SELECT year, ${end} AS economy, sum(female)::DOUBLE AS women FROM migrant_stock
       WHERE edition = (SELECT max(edition) FROM migrant_stock) GROUP BY ALL`,
      [],
    );
    const women = new Map(counted.map((row) => [`${row['economy']} ${row['year']}`, row['women']]));
    const question = asked('ranking', of, []);
    const rows = askedValues(question, await rowsOf(question));
    expect(rows.length).toBeGreaterThan(1000);
    for (const { economy, year, value } of rows) {
      const exact = Number(women.get(`${economy} ${year}`));
      expect(Math.abs(value - exact), `${economy} ${year}`).toBeLessThanOrEqual(
        Math.max(1, exact / 1e5),
      );
    }
  }
});

test('the partners of every economy are those of the statement, in its order', async () => {
  for (const of of flowSubjects) {
    const whole = asked('corridors', of, [], { count: 1_000_000 });
    const world = await rowsOf(asked('corridors', of, []));
    told(asked('corridors', of, []), world);
    const found = await bySql(whole, []);
    expect(found.length).toBeGreaterThan(100);
    for (const { economy } of economies)
      for (const side of ['in', 'out'] as const) {
        const question = asked('partners', of, [economy], { side });
        const flows = (world.flows ?? []).filter(
          (row) => row[side === 'in' ? 'receiver' : 'sender'] === economy,
        );
        const answer = told(question, { ...world, flows });
        const wanted = found
          .filter((row) => row[side === 'in' ? 'receiver' : 'sender'] === economy)
          .slice(0, 10)
          .map((row) => row[side === 'in' ? 'sender' : 'receiver']);
        expect(
          answer.rows.map((row) => row.economies[0]),
          keyOf(question),
        ).toEqual(wanted);
        const least = asked('partners', of, [economy], { side, order: 'least' });
        if (of === 'cost' || of === 'women') told(least, { ...world, flows });
      }
    for (const economy of ['NPL', 'FRA', 'SSD'])
      for (const side of ['in', 'out'] as const) {
        const question = asked('partners', of, [economy], { side, above: 3, count: 5 });
        const rows = await rowsOf(question);
        const wanted = askedFlows(question, rows).within.slice(0, 5);
        const given = await bySql(question, []);
        expect(given.map(({ sender, receiver, value }) => [sender, receiver, value])).toEqual(
          wanted.map(({ sender, receiver, value }) => [sender, receiver, value]),
        );
      }
  }
}, 240_000);

test('limits on what a corridor carries are those of the newest matrix', async () => {
  for (const economy of ['FRA', 'USA', 'ARE', 'TUV']) {
    const question = asked('partners', 'cost', [economy], { side: 'out', carries: 1e8 });
    const answer = told(question, await rowsOf(question));
    const found = await bySql(question, answer.years);
    expect(answer.rows.map((row) => row.economies[0])).toEqual(
      found.map(({ receiver }) => receiver),
    );
  }
});

test('the newest amount of a corridor is of its own newest year', async () => {
  const world = await rowsOf(asked('corridors', 'remittance', []));
  const into = (economy: string) =>
    (world.flows ?? []).filter(({ receiver }) => receiver === economy);
  for (const sender of ['FRA', 'USA', 'SAU', 'RUS']) {
    const { course = [] } = await rowsOf(asked('corridor', 'remittance', [sender, 'SEN']));
    let older = 0;
    for (const { economy } of economies) {
      if (economy === sender) continue;
      const question = asked('corridor', 'remittance', [sender, economy]);
      const answer = told(question, { ...world, flows: into(economy), course });
      const last = course.findLast((row) => row.receiver === economy && (row.usd ?? 0) > 0);
      if (last === undefined) continue;
      expect(answer.sentences[0]?.id, keyOf(question)).not.toBe('world-map:finding.empty');
      expect(answer.years, keyOf(question)).toEqual([last.year]);
      if (last.year === 2024 || ++older > 8) continue;
      const [row] = await bySql(question, answer.years);
      // Built answers keep six digits.
      expect(Number(row?.['value']) / last.usd!, keyOf(question)).toBeCloseTo(1, 5);
    }
    expect(older).toBeGreaterThan(8);
  }
});

test('every kind of pair is told, those without a figure too', async () => {
  const codes = economies.map(({ economy }) => economy);
  for (const of of flowSubjects) {
    const world = await rowsOf(asked('corridors', of, []));
    const by = new Map<string, FlowRow[]>();
    for (const row of world.flows ?? [])
      by.set(row.receiver, [...(by.get(row.receiver) ?? []), row]);
    for (const [at, receiver] of codes.entries())
      for (const step of [1, 17, 101]) {
        const sender = codes[(at + step) % codes.length] ?? '';
        const question = asked('corridor', of, [sender, receiver]);
        const answer = told(question, { ...world, flows: by.get(receiver) ?? [] });
        const row = by.get(receiver)?.find((one) => one.sender === sender);
        if (row === undefined) expect(answer.sentences[0]?.id).toBe('world-map:finding.empty');
      }
  }
  for (const measure of ['received', 'paid', 'hosted', 'refugees_hosted'] as const) {
    const question = asked('world', measure, []);
    const answer = told(question, await rowsOf(question));
    const found = await bySql(question, answer.years);
    const row = found.find(({ year }) => year === answer.years[0]);
    expect(amountIn(answer)).toBe(row?.['published'] ?? row?.['summed']);
  }
});

test('no answer tells what is not so', async () => {
  expect(all.length).toBeGreaterThan(10_000);
  expect(await faultsTold(all, economies)).toEqual([]);
});

test.each(languages)(
  'every answer in %s can be read aloud',
  async (language) => {
    expect(await faultsRead(all, language, economies)).toEqual([]);
  },
  240_000,
);
