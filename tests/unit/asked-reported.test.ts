import { beforeAll, expect, test } from 'vitest';
import { bind } from '../../src/database/bind.ts';
import { citationsOf } from '../../src/domain/editions/citation.ts';
import type { PlacedEconomy } from '../../src/domain/placed-economy.ts';
import { officialModel } from '../../src/figures/corridor-official/model.ts';
import { officialQueries } from '../../src/figures/corridor-official/queries.ts';
import type { OfficialRows } from '../../src/figures/corridor-official/rows.ts';
import { officialOpening } from '../../src/figures/corridor-official/text.ts';
import { economiesQuery } from '../../src/figures/economies/queries.ts';
import { answerTo, type Answer } from '../../src/figures/questions/answer/answer-question.ts';
import { fittingFigure } from '../../src/figures/questions/answer/fitting-figure.ts';
import { planOf, type AnswerRows } from '../../src/figures/questions/answer/plan.ts';
import { statementOf } from '../../src/figures/questions/answer/statement-of.ts';
import { asked, keyOf, type Question } from '../../src/figures/questions/reading/question.ts';
import { languages } from '../../src/language/index.ts';
import { askBuiltOnce, type Ask } from './lib/ask.ts';
import { builtDatabase } from './lib/built-database.ts';
import { faultsRead, faultsTold, sayIn } from './lib/read-aloud.ts';
import type { Said } from './lib/said.ts';

interface Figure {
  sender: string;
  receiver: string;
  source: string;
  year: number;
  usd: number;
}

const database = builtDatabase();
const all: Said[] = [];
let ask: Ask;
let economies: readonly PlacedEconomy[];
/** What banks report of corridors, corridor by corridor. */
const reported = new Map<string, Figure[]>();

beforeAll(async () => {
  ask = await askBuiltOnce(database);
  economies = (await ask(economiesQuery())) as never;
  const rows = (await database.query(
    `SELECT sender::VARCHAR AS sender, receiver::VARCHAR AS receiver, source::VARCHAR AS source, year, usd::DOUBLE AS usd
     FROM official_year WHERE partner IS NOT NULL AND definition NOT IN ('cash_land', 'cash_sea')
     ORDER BY year`,
    [],
  )) as unknown as Figure[];
  for (const row of rows) {
    const key = `${row.sender} ${row.receiver}`;
    reported.set(key, [...(reported.get(key) ?? []), row]);
  }
});

const rowsFor = async (plan: object) =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(plan).map(async ([name, query]) => [name, await ask(query as never)]),
    ),
  ) as AnswerRows;

function told(question: Question, rows: AnswerRows): Answer {
  const answer = answerTo(question, rows);
  for (const message of answer.sentences) all.push({ of: keyOf(question), figure: 'ask', message });
  return answer;
}

const amountIn = ({ sentences: [first] }: Answer) => {
  const amount = first?.values?.['amount'];
  return amount?.kind === 'amount' ? amount.value : 0;
};

test('every corridor that a bank reports is answered with what heads its page, in every year', async () => {
  let [corridors, years] = [0, 0];
  const world = await rowsFor(planOf(asked('corridors', 'remittance', [])));
  for (const [key, figures] of reported) {
    const [sender = '', receiver = ''] = key.split(' ');
    const rows = (await rowsFor(officialQueries({ sender, receiver }))) as OfficialRows &
      AnswerRows;
    const flows = (world.flows ?? []).filter((row) => row.receiver === receiver);
    const at = { ...world, ...rows, flows, course: rows.sent };
    const question = asked('corridor', 'remittance', [sender, receiver]);
    expect(Object.keys(planOf(question))).toEqual(
      expect.arrayContaining(Object.keys(officialQueries({ sender, receiver }))),
    );
    const newest = told(question, at);
    const head = officialOpening(officialModel({ sender, receiver }, rows));
    const some = figures.some(({ usd }) => usd > 0);
    expect(newest.reported, key).toBe(some);
    if (some) {
      corridors += 1;
      expect(newest.sentences[0], key).toEqual(head);
      // The estimate beside it rests on counts of migrants, which no bank's figure does.
      const estimated = newest.uses.some((use) => JSON.stringify(use).includes('undesa-ims'));
      expect(newest.kind, key).toBe(estimated ? 'mixed' : 'published');
      expect(newest.years).toEqual([figures.at(-1)?.year]);
      expect(fittingFigure(question, newest.reported)?.figure).toBe('corridor-official');
    } else expect(newest.sentences, key).toContainEqual(head);
    const cited = citationsOf(newest.uses).map(({ source }) => source);
    expect(cited, key).toContain(figures[0]?.source);
    for (const year of new Set(figures.map((one) => one.year))) {
      const question = asked('corridor', 'remittance', [sender, receiver], { year });
      const answer = told(question, at);
      const most = Math.max(...figures.filter((one) => one.year === year).map(({ usd }) => usd));
      years += 1;
      expect(answer.sentences[0]?.id, keyOf(question)).toMatch(
        most > 0 ? /^corridor-official:finding\.amount/ : /^corridor-official:finding\.zero/,
      );
      expect(answer.sentences[0]?.values?.['year']).toEqual({ kind: 'year', value: year });
      const banks = figures.filter((one) => one.year === year).map(({ usd }) => usd);
      expect(most > 0 ? banks : [0], keyOf(question)).toContain(amountIn(answer));
      // What the matrix or the estimate has of the year stands beside it.
      const beside = rows.sent.find((row) => row.receiver === receiver && row.year === year);
      if (most > 0 && (beside?.usd ?? 0) > 0)
        expect(
          answer.sentences.some(({ id }) => /^corridor-official:(?:matrix|modelled)\./.test(id)),
          keyOf(question),
        ).toBe(true);
    }
  }
  expect(corridors).toBeGreaterThan(100);
  expect(years).toBeGreaterThan(1000);
}, 240_000);

test.each([
  [
    'SGP',
    'PHL',
    2024,
    /^US\$2\.48\sbillion went from Singapore to the Philippines in 2024, as rep/,
  ],
  ['USA', 'MEX', 2024, /^US\$62\.\d+\sbillion went from the United States to Mexico in 2024, as r/],
] as const)('%s to %s leads with the bank, and has the estimate beside', async (...row) => {
  const [sender, receiver, year, wanted] = row;
  const say = await sayIn('en', economies);
  const question = asked('corridor', 'remittance', [sender, receiver], { year });
  const answer = told(question, await rowsFor(planOf(question)));
  const said = answer.sentences.map((message) => say({ of: '', figure: 'ask', message }));
  expect(said[0]).toMatch(wanted);
  expect(said[1]).toMatch(/^For 2024 the bank reports .+; our own estimate is about US\$/);
  const { sql, parameters } = statementOf(question, answer.years, answer.reported);
  const bound = bind(sql, parameters);
  const found = await database.query(bound.sql, bound.values);
  expect(found.map(({ usd }) => usd)).toContain(amountIn(answer));
});

test('a corridor of which no bank has a figure is answered as if there were no bank', async () => {
  const names = ['ofSender', 'ofReceiver', 'sent', 'matricesOfSender', 'matricesOfReceiver'];
  for (const [sender, receiver] of [
    ['FRA', 'SEN'],
    ['MEX', 'NPL'],
    ['DEU', 'PAK'],
    ['NPL', 'PAK'],
    ['PHL', 'USA'],
  ] as const)
    for (const year of [null, 2021, 2024]) {
      const question = asked('corridor', 'remittance', [sender, receiver], { year });
      if (reported.has(`${sender} ${receiver}`)) continue;
      const rows = await rowsFor(planOf(question));
      const without = Object.fromEntries(
        Object.entries(rows).filter(([name]) => !names.includes(name)),
      ) as unknown as AnswerRows;
      const answer = told(question, rows);
      const plain = answerTo(question, without);
      expect(answer.reported).toBe(false);
      expect(answer.sentences.slice(0, plain.sentences.length)).toEqual(plain.sentences);
      // Of a group that the sender is in a bank may have a figure: it stands behind.
      expect(answer.sentences.slice(plain.sentences.length).map(({ id }) => id)).toEqual(
        sender === 'DEU' && year === null ? ['corridor-official:empty.eu'] : [],
      );
    }
});

test('what is told of what banks report is so', async () => {
  expect(all.length).toBeGreaterThan(3000);
  expect(await faultsTold(all, economies)).toEqual([]);
});

test.each(languages)(
  'what is told of what banks report can be read aloud in %s',
  async (language) => {
    expect(await faultsRead(all, language, economies)).toEqual([]);
  },
);
