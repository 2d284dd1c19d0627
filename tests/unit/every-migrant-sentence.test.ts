import { beforeAll, expect, test } from 'vitest';
import type { MessageValue } from '../../src/domain/message.ts';
import { readParameters } from '../../src/domain/parameters.ts';
import { countedWithout } from '../../src/domain/hardly-counted.ts';
import { foundedIn } from '../../src/domain/once-larger.ts';
import { askBuilt, modelOf } from './lib/ask.ts';
import { builtDatabase } from './lib/built-database.ts';
import { countryFigures, economySentences } from './lib/economy-sentences.ts';
import type { Said } from './lib/said.ts';

const database = builtDatabase();
const all: Said[] = [];

beforeAll(async () => {
  const economies = (await database.query('SELECT economy FROM economy', [])) as never;
  const told = ['migrants-by-sex', 'women-share-over-time'];
  const figures = (await countryFigures()).filter(([id]) => told.includes(id));
  const ask = await askBuilt(database);
  for (const { economy } of economies as { economy: string }[])
    all.push(...(await economySentences(ask, figures, economy)));
}, 300_000);

const number = (value: MessageValue | undefined) =>
  value !== undefined && 'value' in value && typeof value.value === 'number'
    ? value.value
    : undefined;

test('no origin and no share of women is told where nobody counted, nor abroad without the state of most', () => {
  const told = (economy: string, direction: string) =>
    all
      .filter(({ of, figure }) => of === economy && figure === 'migrants-by-sex')
      .map(({ message: { id } }) => id.replace('migrants-by-sex:finding.', ''))
      .filter((id) => id.startsWith(direction));
  for (const one of ['BIH', 'ERI', 'ESH', 'SOM', 'VAT'])
    expect([one, told(one, 'hosted')]).toEqual([one, ['hosted.imputed']]);
  for (const one of ['MTQ', 'VIR', 'ASM', 'PYF', 'CUW', 'VGB'])
    expect([one, told(one, 'abroad')]).toEqual([one, ['abroad.without']]);
});

test('no share of migrants is compared with one of the years before the state was', () => {
  const before = all.filter(({ of, figure, message: { values } }) => {
    const inner = values?.['finding'];
    const said = inner?.kind === 'message' ? inner.value.values : values;
    const since = number(said?.['before']) ?? 9999;
    return figure === 'women-share-over-time' && since < (foundedIn(of) ?? 0);
  });
  expect(before.map(({ of }) => of)).toEqual([]);
  expect([foundedIn('BIH'), foundedIn('SVK'), foundedIn('KAZ')]).toEqual([1992, 1993, 1991]);
});

test('no share of women is told that UNHCR’s count of most of these people refutes', async () => {
  const refuted = (await database.query(
    `WITH registered AS (
       SELECT asylum AS destination, origin, sum(total) AS total, sum(female) AS women, sum(female + male) AS known
       FROM displaced
       WHERE year = 2024 AND category IN ('refugees', 'asylum_seekers', 'others_needing_protection')
       GROUP BY ALL
     )
     SELECT origin || ' ' || destination AS pair, abs(female / (female + male) - women / known) AS apart
     FROM migrant_stock JOIN registered USING (origin, destination)
     WHERE edition = 2024 AND year = 2024 AND female + male >= 1000
       AND known > total / 2 AND 2 * total > female + male`,
    [],
  )) as { pair: string; apart: number }[];
  const wrong = new Set(refuted.filter(({ apart }) => apart > 0.09).map(({ pair }) => pair));
  expect(wrong.size).toBeGreaterThan(40);
  const named = all
    .filter(({ message: { id } }) => id.endsWith('.differing'))
    .flatMap(({ of, message: { id, values } }) =>
      ['high', 'low'].map((end) => {
        const value = values?.[end];
        const other = value?.kind === 'economy' ? value.value : '';
        return id.includes('.abroad.') ? `${of} ${other}` : `${other} ${of}`;
      }),
    );
  expect(named.filter((pair) => wrong.has(pair))).toEqual([]);
  // What is told of all of Myanmar's people abroad, 1.2 million of them in Bangladesh, is no share.
  const myanmar = all.filter(({ of }) => of === 'MMR').map(({ message }) => message.id);
  expect(myanmar).toContain('migrants-by-sex:finding.abroad.unobserved');
  expect(myanmar).toContain('women-share-over-time:finding.abroad.unobserved');
  expect(myanmar).toContain('economy-summary:women.abroad_unobserved');
});

test('where a territory’s people in its state are in no count of a revision, no measure of it is told as complete', async () => {
  const rows = (await database.query(
    `SELECT economy::VARCHAR AS economy, series::VARCHAR AS series, list(DISTINCT status::VARCHAR) AS statuses
     FROM measure_value
     WHERE measure = 'abroad' AND series IN ('undesa-2020', 'undesa-2024')
     GROUP BY ALL`,
    [],
  )) as { economy: string; series: string; statuses: string[] }[];
  const editionOf = ({ series }: { series: string }) => series.replace('undesa-', '');
  const without = rows.filter((row) => countedWithout(row.economy, editionOf(row)) !== null);
  expect(without).toHaveLength(25 + 16);
  expect(without.filter(({ statuses }) => statuses.join() !== 'lacking')).toEqual([]);
  // The revision before the newest is no count that lacks the United Kingdom.
  const others = rows.filter((row) => !without.includes(row) && editionOf(row) === '2020');
  expect(others.length).toBeGreaterThan(180);
  expect(others.filter(({ statuses }) => statuses.join() !== 'published')).toEqual([]);
  expect(others.map(({ economy }) => economy)).toEqual(expect.arrayContaining(['MSR', 'GIB']));
  const puertoRico = rows.filter(({ economy }) => economy === 'PRI');
  expect(puertoRico.flatMap(({ statuses }) => statuses)).toEqual(['published', 'published']);
  const inState = (await database.query(
    `SELECT edition::VARCHAR AS edition, origin::VARCHAR AS origin, destination::VARCHAR AS state, female + male AS persons
     FROM migrant_stock WHERE year = edition`,
    [],
  )) as { edition: string; origin: string; state: string; persons: number }[];
  const counted = inState.filter((row) => countedWithout(row.origin, row.edition) === row.state);
  expect(counted.filter(({ persons }) => persons > 5000)).toEqual([]);
});

test('a revision that counts a territory’s people in its state is told as one that does', async () => {
  const ask = await askBuilt(database);
  const figures = (await countryFigures()).filter(([id]) =>
    ['migrants-by-sex', 'women-share-over-time'].includes(id),
  );
  const without: string[] = [];
  for (const economy of ['AIA', 'BMU', 'CYM', 'FLK', 'GIB', 'MSR', 'SHN', 'TCA', 'VGB', 'MTQ'])
    for (const [id, figure] of figures) {
      const settings = readParameters(figure.parameters, `economies=${economy}&edition=2020`);
      const model = await modelOf(ask, figure, settings.values);
      if (figure.finding(model).some(({ id: said }) => /\.abroad\.(?:without|hardly)$/.test(said)))
        without.push(`${economy} ${id}`);
    }
  expect(without).toEqual(['MTQ migrants-by-sex', 'MTQ women-share-over-time']);
});
