import { expect, test } from 'vitest';
import { layoutLines } from '../../src/charts/lines/layout.ts';
import { readParameters } from '../../src/domain/parameters.ts';
import { crisisNotes } from '../../src/figures/crises/text.ts';
import type { CrisisModel } from '../../src/figures/crises/model.ts';
import type { MoneyModel } from '../../src/figures/money-over-time/model.ts';
import { moneyNotes } from '../../src/figures/money-over-time/notes.ts';
import type { MoneyRow } from '../../src/figures/money-over-time/money-row.ts';
import { askBuiltOnce, modelOf } from './lib/ask.ts';
import { builtDatabase } from './lib/built-database.ts';
import { countryFigures } from './lib/economy-sentences.ts';

const database = builtDatabase();

/** Marks of breaks that a picture of these lines has. */
const cutsOf = (lines: readonly { rows: readonly MoneyRow[] }[]) =>
  layoutLines({
    series: lines.map(({ rows }, at) => ({
      id: String(at),
      label: 'line',
      tone: 'accent',
      points: rows.map((row) => ({ x: row.year, y: row.usd, apart: row.break_before !== null })),
    })),
    width: 320,
    height: 220,
    step: 1,
    fromZero: true,
    formatX: String,
    formatY: String,
  }).lines.flatMap(({ cuts }) => cuts).length;

test('that a line is cut is said of every economy where the picture shows it, and of no other', async () => {
  const ask = await askBuiltOnce(database);
  const figures = new Map(await countryFigures());
  const economies = await database.query('SELECT economy::VARCHAR AS economy FROM economy', []);
  const wrong: string[] = [];
  let cut = 0;
  for (const { economy } of economies) {
    for (const id of ['money-over-time', 'crises'] as const) {
      const figure = figures.get(id)!;
      const settings = readParameters(figure.parameters, `economies=${String(economy)}`).values;
      const made = await modelOf(ask, figure, settings);
      const { lines } = made as MoneyModel | CrisisModel;
      const notes = id === 'crises' ? crisisNotes(made as never) : moneyNotes(made as never);
      const said = notes.some((note) => /:(?:note\.)?break$/.test(note.id));
      const drawn = cutsOf(lines as never) > 0;
      cut += Number(drawn);
      if (said !== drawn) wrong.push(`${String(economy)} ${id}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(cut).toBeGreaterThan(100);
});
