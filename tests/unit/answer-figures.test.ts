import { beforeAll, expect, test } from 'vitest';
import type { MessageValue } from '../../src/domain/message.ts';
import type { PlacedEconomy } from '../../src/domain/placed-economy.ts';
import { readParameters } from '../../src/domain/parameters.ts';
import { economiesQuery } from '../../src/figures/economies/queries.ts';
import type { AnyFigure } from '../../src/figures/figure/any-figure.ts';
import { registered } from '../../src/figures/figure/registry.ts';
import { answerTo, type Answer } from '../../src/figures/questions/answer/answer-question.ts';
import { drawnAnswer } from '../../src/figures/questions/answer/drawn-answer.ts';
import {
  fittingFigure,
  fittingFigures,
} from '../../src/figures/questions/answer/fitting-figure.ts';
import { planOf, type AnswerRows } from '../../src/figures/questions/answer/plan.ts';
import { asked, keyOf, type Question } from '../../src/figures/questions/reading/question.ts';
import { askBuilt, modelOf, type Ask } from './lib/ask.ts';
import { builtDatabase } from './lib/built-database.ts';

const database = builtDatabase();
let ask: Ask;
let codes: readonly string[];
const figures = new Map<string, AnyFigure>();

beforeAll(async () => {
  ask = await askBuilt(database);
  const all = (await ask(economiesQuery())) as PlacedEconomy[];
  codes = all.filter(({ placed }) => placed).map(({ economy }) => economy);
  const json = () => Promise.reject(new Error('No figure of answers is drawn on files'));
  for (const id of fittingFigures) figures.set(id, await registered(id)!.load(json as never));
});

async function answered(question: Question) {
  const plan = Object.entries(planOf(question));
  const rows = Object.fromEntries(
    await Promise.all(plan.map(async ([name, query]) => [name, await ask(query as never)])),
  ) as AnswerRows;
  return { rows, answer: answerTo(question, rows) };
}

/** The rows of the figure that stands under an answer; null where it is empty. */
async function tableUnder(question: Question, reported = false) {
  const fitting = fittingFigure(question, reported);
  const figure = figures.get(fitting?.figure ?? '');
  if (!fitting || !figure) throw new Error(`No figure for ${keyOf(question)}`);
  const { values } = readParameters(figure.parameters, fitting.search);
  const model = await modelOf(ask, figure, values);
  return figure.empty(model) ? null : figure.table(model).rows;
}

const amountIn = ({ sentences: [first] }: Answer) => {
  const said = first?.values?.['amount'] ?? first?.values?.['share'];
  return said?.kind === 'amount' || said?.kind === 'share' ? said.value : null;
};
const has = (row: readonly (MessageValue | null)[], kind: string, value: unknown) =>
  row.some((cell) => cell?.kind === kind && 'value' in cell && cell.value === value);

/** The numbers of a cell, also of one that says "about" or more of them. */
function numbersIn(cell: MessageValue | null): readonly number[] {
  if (cell === null) return [];
  if (cell.kind === 'message') return Object.values(cell.value.values ?? {}).flatMap(numbersIn);
  return cell.kind === 'amount' || cell.kind === 'share' ? [cell.value] : [];
}

const near = (cells: readonly (MessageValue | null)[], wanted: number) =>
  cells.flatMap(numbersIn).some((one) => Math.abs(one - wanted) <= Math.abs(wanted) / 1e5);

test('the number of an answer stands in the figure under it, in its year', async () => {
  let seen = 0;
  for (const of of [
    'received',
    'paid',
    'hosted_women',
    'abroad_women',
    'refugees_hosted',
    'refugees_origin',
    'conflict_deaths',
  ] as const)
    for (const economy of codes) {
      const question = asked('value', of, [economy]);
      const { answer } = await answered(question);
      const told = amountIn(answer);
      const [year] = answer.years;
      if (told === null || year === undefined) continue;
      const rows = await tableUnder(question);
      // What a figure has nobody of, it tells in words.
      if (told === 0) continue;
      expect(
        rows?.some((row) => has(row, 'year', year) && near(row, told)),
        `${keyOf(question)}: ${told} in ${year}`,
      ).toBe(true);
      seen += 1;
    }
  expect(seen).toBeGreaterThan(1000);
}, 240_000);

test('the partners of an answer are those of the figure under it, with its amounts', async () => {
  for (const year of [null, 2021])
    for (const side of ['in', 'out'] as const)
      for (const economy of codes) {
        const question = asked('partners', 'remittance', [economy], { side, year });
        const { answer } = await answered(question);
        const rows = await tableUnder(question);
        for (const { economies, number } of answer.rows.slice(0, 5))
          expect(
            rows?.some((row) => has(row, 'economy', economies[0]) && near(row, number)),
            `${keyOf(question)}: ${economies[0]} ${number}`,
          ).toBe(true);
      }
}, 240_000);

test('the amount of a corridor stands in the figure under it', async () => {
  let seen = 0;
  for (const of of ['remittance', 'migrant'] as const)
    for (const [sender, receiver] of [
      ['USA', 'MEX'],
      ['FRA', 'SEN'],
      ['SAU', 'BGD'],
      ['ITA', 'ROU'],
    ] as const) {
      const ends = of === 'remittance' ? [sender, receiver] : [receiver, sender];
      for (const year of [null, 2015, 2010]) {
        const question = asked('corridor', of, ends, { year });
        const { answer } = await answered(question);
        const told = amountIn(answer);
        const rows = await tableUnder(question, answer.reported);
        if (told === null) continue;
        seen += 1;
        expect(
          rows?.some((row) => has(row, 'year', answer.years[0]) && near(row, told)),
          `${keyOf(question)}: ${told}`,
        ).toBe(true);
      }
    }
  expect(seen).toBeGreaterThan(12);
});

test('other answers are drawn from their own rows', async () => {
  const bars = asked('ranking', 'received_gdp', [], { count: 5 });
  const ranked = await answered(bars);
  const drawn = drawnAnswer(bars, ranked.rows, ranked.answer);
  expect(drawn?.kind === 'bars' && drawn.rows.map(({ value }) => value)).toEqual(
    ranked.answer.rows.map(({ number }) => number),
  );
  const one = asked('corridor', 'cost', ['FRA', 'SEN']);
  const cost = await answered(one);
  const among = drawnAnswer(one, cost.rows, cost.answer);
  const strong = among?.kind === 'bars' ? among.rows.filter((row) => row.strong) : [];
  expect(strong.map(({ economies, value }) => [economies[0], value])).toEqual([
    ['FRA', amountIn(cost.answer)],
  ]);
  for (const of of ['hosted', 'abroad_female', 'cost_to', 'received_person'] as const) {
    const question = asked('value', of, ['NPL']);
    const { rows, answer } = await answered(question);
    const lines = drawnAnswer(question, rows, answer);
    const at =
      lines?.kind === 'lines' && lines.lines[0]!.points.find(({ x }) => x === lines.marked);
    expect(at && at.y, of).toBe(amountIn(answer));
  }
  const world = asked('world', 'received', []);
  const whole = await answered(world);
  const line = drawnAnswer(world, whole.rows, whole.answer);
  expect(line?.kind === 'lines' && line.lines[0]!.points.length).toBeGreaterThan(10);
});
