import { beforeAll, expect, test } from 'vitest';
import type { Message } from '../../src/domain/message.ts';
import type { PlacedEconomy } from '../../src/domain/placed-economy.ts';
import { economiesQuery } from '../../src/figures/economies/queries.ts';
import { costSaid } from '../../src/figures/economy-summary/cost.ts';
import type { FactRow } from '../../src/figures/economy-summary/fact-row.ts';
import { summaryParts } from '../../src/figures/economy-summary/model.ts';
import { summaryQuery } from '../../src/figures/economy-summary/queries.ts';
import { answerTo, type Answer } from '../../src/figures/questions/answer/answer-question.ts';
import { drawnAnswer } from '../../src/figures/questions/answer/drawn-answer.ts';
import { planOf, type AnswerRows } from '../../src/figures/questions/answer/plan.ts';
import { asked, keyOf, type Question } from '../../src/figures/questions/reading/question.ts';
import { languages } from '../../src/language/index.ts';
import { askBuiltOnce, type Ask } from './lib/ask.ts';
import { builtDatabase } from './lib/built-database.ts';
import { faultsRead, faultsTold, sayIn } from './lib/read-aloud.ts';
import type { Said } from './lib/said.ts';

interface Cost {
  direction: 'to' | 'from';
  economy: string;
  year: number;
  cost_pct: number;
  coverage: number;
  matrix_year: number | null;
  quarter: string | null;
  partner: string | null;
  status: string;
}

const database = builtDatabase();
const all: Said[] = [];
let ask: Ask;
let economies: readonly PlacedEconomy[];
let costs: readonly Cost[];

beforeAll(async () => {
  ask = await askBuiltOnce(database);
  economies = (await ask(economiesQuery())) as never;
  costs = (await database.query(
    `SELECT direction::VARCHAR AS direction, economy::VARCHAR AS economy, year, cost_pct, coverage,
       matrix_year, quarter, partner::VARCHAR AS partner, status::VARCHAR AS status
     FROM economy_cost ORDER BY direction, economy, year`,
    [],
  )) as never;
});

async function rowsOf(question: Question): Promise<AnswerRows> {
  const plan = Object.entries(planOf(question));
  return Object.fromEntries(
    await Promise.all(plan.map(async ([name, query]) => [name, await ask(query as never)])),
  ) as AnswerRows;
}

async function answered(question: Question): Promise<{ rows: AnswerRows; answer: Answer }> {
  return told(question, await rowsOf(question));
}

function told(question: Question, rows: AnswerRows): { rows: AnswerRows; answer: Answer } {
  const answer = answerTo(question, rows);
  for (const message of answer.sentences) all.push({ of: keyOf(question), figure: 'ask', message });
  return { rows, answer };
}

/** The costs that sentences tell. */
const shares = (sentences: readonly Message[]) =>
  sentences.flatMap(({ id, values }) => {
    const share = values?.['share'];
    return !id.includes(':missing.') && tells(id) && share?.kind === 'share' ? [share.value] : [];
  });
const tells = (id: string) => /cost_(?:to|from)(?:_one)?$/.test(id);
/** Whether the page's rule tells a cost: of a quarter of the money or more. */
const isKnown = ({ status, partner, coverage, matrix_year }: Cost) =>
  status === 'published' || (partner !== null && matrix_year !== null && coverage >= 0.25);

test('the newest cost of every economy, either way, is told as its page tells it, or not at all', async () => {
  let [known, unknown, onPages] = [0, 0, 0];
  for (const { economy } of economies) {
    const facts = (await ask(summaryQuery(economy))) as readonly FactRow[];
    const page = summaryParts(economy, facts).cost.map(({ message }) => message);
    for (const direction of ['to', 'from'] as const) {
      const question = asked('value', `cost_${direction}`, [economy]);
      const { answer } = await answered(question);
      const own = costs.filter((row) => row.economy === economy && row.direction === direction);
      const newest = own.at(-1);
      if (newest === undefined) {
        expect(answer.sentences[0]?.id, keyOf(question)).toBe('ask:answer.none');
        continue;
      }
      const [first] = answer.sentences;
      expect(answer.years, keyOf(question)).toEqual([newest.year]);
      if (isKnown(newest)) {
        known += 1;
        expect(shares(answer.sentences), keyOf(question)).toEqual([newest.cost_pct]);
        expect(first?.values?.['quarter']).toEqual({ kind: 'quarter', value: newest.quarter });
        expect(first?.values?.['partner']).toEqual(
          newest.partner === null ? undefined : { kind: 'economy', value: newest.partner },
        );
      } else {
        unknown += 1;
        expect(shares(answer.sentences), keyOf(question)).toEqual([]);
        expect(first?.id).toMatch(/^economy-summary:missing\./);
      }
      if (!page.some(({ id }) => id.includes(`cost_${direction}`))) continue;
      onPages += 1;
      // The same sentences; here the age of a cost stands behind it.
      const sorted = (messages: readonly Message[]) =>
        messages
          .map(({ values, id }) => JSON.stringify([id.replace('missing.', ''), values]))
          .toSorted();
      expect(sorted(answer.sentences), keyOf(question)).toEqual(sorted(page));
    }
  }
  expect(known).toBeGreaterThan(100);
  expect(unknown).toBeGreaterThan(15);
  expect(onPages).toBeGreaterThan(100);
});

test('the cost of every year is told by the same rule, beside others and over years too', async () => {
  for (const direction of ['to', 'from'] as const) {
    const measure = `cost_${direction}` as const;
    const own = costs.filter((row) => row.direction === direction);
    const whole = await rowsOf(asked('value', measure, []));
    for (const cost of own) {
      const question = asked('value', measure, [cost.economy], { year: cost.year });
      const values = (whole.values ?? []).filter((row) =>
        [cost.economy, 'NPL'].includes(row.economy),
      );
      const { rows, answer } = told(question, { ...whole, values });
      expect(shares(answer.sentences), keyOf(question)).toEqual(
        isKnown(cost) ? [cost.cost_pct] : [],
      );
      const compared = asked('compare', measure, [cost.economy, 'NPL'], { year: cost.year });
      const { answer: both } = told(compared, rows);
      const listed = both.rows.some(({ economies: [one] }) => one === cost.economy);
      expect(listed, keyOf(compared)).toBe(isKnown(cost));
      const lines = drawnAnswer(question, rows, answer);
      const points = lines?.kind === 'lines' ? (lines.lines[0]?.points ?? []) : [];
      const known = own.filter((one) => one.economy === cost.economy && isKnown(one));
      if (lines !== null)
        expect(
          points.map(({ x, y }) => [x, y]),
          keyOf(question),
        ).toEqual(known.map((one) => [one.year, one.cost_pct]));
    }
    for (const economy of new Set(own.map((row) => row.economy))) {
      const question = asked('trend', measure, [economy], { since: 2011 });
      const { answer } = told(question, whole);
      const firm = own.filter((row) => row.economy === economy && row.status === 'published');
      expect(answer.years, keyOf(question)).toEqual(firm.map(({ year }) => year));
    }
    for (const order of ['most', 'least'] as const) {
      const question = asked('ranking', measure, [], { order, count: 500 });
      const { answer } = await answered(question);
      expect(answer.rows.length).toBeGreaterThan(20);
      for (const {
        economies: [one],
        year,
        number,
      } of answer.rows) {
        const cost = own.find((row) => row.economy === one && row.year === year);
        expect(cost && isKnown(cost) && cost.cost_pct, String(one)).toBe(number);
      }
    }
  }
}, 240_000);

test.each([
  ['TJK', 'cost_to'],
  ['DZA', 'cost_to'],
  ['MDA', 'cost_to'],
  ['SSD', 'cost_to'],
] as const)('no cost of %s stands in any language where its page has none', async (economy, of) => {
  const { answer } = await answered(asked('value', of, [economy]));
  const facts = (await ask(summaryQuery(economy))) as readonly FactRow[];
  const page = costSaid(economy, (fact) => facts.find((row) => row.fact === fact));
  expect(page.every(({ missing }) => missing)).toBe(true);
  for (const language of languages) {
    const say = await sayIn(language, economies);
    const [first] = answer.sentences.map((message) => say({ of: economy, figure: 'ask', message }));
    expect(first).toMatch(/cannot be told|On ne peut dire|No se puede decir|لا يمكن القول/);
  }
});

test('what is told of costs is so', async () => {
  expect(all.length).toBeGreaterThan(3000);
  expect(await faultsTold(all, economies)).toEqual([]);
});

test.each(languages)('what is told of costs can be read aloud in %s', async (language) => {
  expect(await faultsRead(all, language, economies)).toEqual([]);
});
