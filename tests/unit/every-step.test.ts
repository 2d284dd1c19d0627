import { beforeAll, expect, test } from 'vitest';
import { askBuilt } from './lib/ask.ts';
import { builtDatabase } from './lib/built-database.ts';
import { countryFigures, economySentences } from './lib/economy-sentences.ts';
import type { Said } from './lib/said.ts';

const database = builtDatabase();
const all: Said[] = [];
interface Year {
  economy: string;
  year: number;
  usd: number;
  before: number | null;
  newest: number;
}
let years: Year[];

beforeAll(async () => {
  const economies = await database.query('SELECT economy::VARCHAR AS economy FROM economy', []);
  const figures = (await countryFigures()).filter(([id]) =>
    ['money-over-time', 'crises'].includes(id),
  );
  const ask = await askBuilt(database);
  for (const { economy } of economies)
    all.push(...(await economySentences(ask, figures, String(economy))));
  years = (await database.query(
    `SELECT economy::VARCHAR AS economy, year, usd::DOUBLE AS usd, newest,
       CASE WHEN lag(year) OVER run = year - 1 AND break_before IS NULL THEN lag(usd::DOUBLE) OVER run END AS before
     FROM headline_total
     JOIN (
       SELECT economy, max(year) AS newest FROM headline_total
       WHERE direction = 'received' AND usd > 0 AND status = 'published' GROUP BY economy
     ) USING (economy)
     WHERE direction = 'received' AND usd > 0
     WINDOW run AS (PARTITION BY economy ORDER BY year)`,
    [],
  )) as never;
}, 300_000);

const figures = ['economy-summary', 'money-over-time'];
/** Of whom a figure says a thing. */
const of = (figure: string, which: RegExp) =>
  new Set(
    all
      .filter((said) => said.figure === figure && which.test(said.message.id))
      .map((one) => one.of),
  );
const ratio = ({ usd, before }: Year) => (before ? Math.max(usd / before, before / usd) : 1);

test('no growth over ten years is told across a year in which the amount doubled or halved', () => {
  const stepped = new Set(
    years
      .filter(({ year, newest }) => year > newest - 10 && year <= newest)
      .filter((one) => ratio(one) >= 2 && Math.min(one.usd, one.before ?? 0) > 5e6)
      .map(({ economy }) => economy),
  );
  for (const economy of ['GHA', 'PSE', 'AGO', 'CIV', 'NER', 'COG', 'MWI', 'KIR'])
    expect(stepped).toContain(economy);
  for (const figure of figures) {
    const grown = of(figure, /:(trend|real|real_but)\.|:finding\.(more|less|same|manyfold)/);
    expect(grown.size).toBeGreaterThan(100);
    expect([...grown].filter((economy) => stepped.has(economy))).toEqual([]);
    const told = of(figure, /:(step|lately|lately_step)$/);
    // Of the others the series is broken, or begins within the ten years.
    const silent = [...stepped].filter((economy) => !told.has(economy));
    expect(silent.length).toBeLessThan(8);
  }
});

test('no crisis is told to have doubled or halved an amount', () => {
  const grown = all.filter(
    ({ figure, message }) => figure === 'crises' && /\.(more|less|manyfold)$/.test(message.id),
  );
  expect(grown.length).toBeGreaterThan(200);
  const into = new Map(years.map((one) => [`${one.economy} ${one.year}`, one]));
  const stepped = grown.filter(({ of: economy, message }) => {
    const value = message.values?.['year'];
    const one = into.get(`${economy} ${value?.kind === 'year' ? value.value : 0}`);
    return one && ratio(one) >= 2 && Math.min(one.usd, one.before ?? 0) > 5e6;
  });
  expect(stepped).toEqual([]);
  for (const economy of ['STP', 'GIN', 'BDI', 'AZE'])
    expect([...of('crises', /untold\.step$/)]).toContain(economy);
});

test('a newest year far from the one before is told with it', () => {
  const far = years
    .filter(({ year, newest }) => year === newest)
    .filter((one) => one.before !== null && Math.max(one.usd, one.before) > 1e6)
    .filter(({ usd, before }) => usd / Number(before) < 0.75 || usd / Number(before) > 4 / 3)
    .map(({ economy }) => economy)
    .toSorted();
  expect(far).toEqual(expect.arrayContaining(['EGY', 'PSE', 'SWZ', 'COD', 'BWA']));
  for (const figure of figures) expect([...of(figure, /:lately(_step)?$/)].toSorted()).toEqual(far);
});
