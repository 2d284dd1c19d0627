import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bind } from '../../src/database/bind.ts';
import type { Row } from '../../src/database/row.ts';
import type { Parameters } from '../../src/database/query.ts';
import { stockChoices } from '../../src/domain/editions/stock.ts';
import { estimateMethods, isFitted } from '../../src/figures/modelled-flows/settings.ts';
import { workingSet, type WorkingSet } from '../../src/figures/modelled-flows/working-set.ts';
import type {
  AmountsSetRow,
  ExcludedSetRow,
  MatrixSetRow,
  StockSetRow,
} from '../../src/figures/modelled-flows/working-set-queries.ts';
import { sumUp } from '../../src/figures/women-send/sum-up.ts';
import type { SendRow } from '../../src/figures/women-send/rows.ts';
import { builtDatabase } from './lib/built-database.ts';

const database = builtDatabase();

/** The rows of a figure's question, bound as the page binds it. */
async function ask(file: string, parameters: Parameters): Promise<Row[]> {
  const text = await readFile(join('src', 'figures', file), 'utf8');
  const { sql, values } = bind(text, parameters);
  return database.query(sql, values);
}

const settings = fc.record({
  year: fc.integer({ min: 2000, max: 2024 }),
  beta: fc.integer({ min: 0, max: 100 }).map((hundredths) => hundredths / 100),
  edition: fc.constantFrom(...stockChoices),
  method: fc.constantFrom(...estimateMethods.filter((method) => !isFitted(method))),
  ratio: fc.integer({ min: 10, max: 200 }).map((hundredths) => hundredths / 100),
});

const everySetting = { numRuns: 12 } as const;
/** For many settings on a busy machine, in ms. */
const patience = 60_000;

/** Within a dollar in a million of what it should be. */
function near(is: unknown, should: unknown): void {
  const wanted = Number(should);
  expect(Math.abs(Number(is) - wanted)).toBeLessThanOrEqual(1e-6 * Math.abs(wanted) + 2);
}

describe('the estimate, whatever the setting', () => {
  test(
    'hands out what every receiver is recorded to have got, to the dollar',
    async () => {
      await fc.assert(
        fc.asyncProperty(settings, async ({ year, beta, edition, method }) => {
          const rows = await database.query(
            `WITH parts AS (
             SELECT receiver, sum(usd) AS usd, min(usd) AS least, sum((sender = 'XUN')::INTEGER) AS unknown, count(*) AS n
             FROM modelled_flow($1, $2, $3, $4) GROUP BY receiver
           )
           SELECT count(*) AS receivers, max(abs(parts.usd - total.usd)) AS apart, min(least) AS least,
             count(*) FILTER (parts.receiver IS NULL) AS lost,
             count(*) FILTER (unknown > 0 AND n > 1) AS both
           FROM (FROM headline_total WHERE direction = 'received' AND year = $1 AND usd > 0) AS total
           LEFT JOIN parts ON parts.receiver = total.economy`,
            [year, beta, edition, method],
          );
          const [row] = rows;
          expect(Number(row?.['receivers'])).toBeGreaterThan(120);
          expect(row?.['lost']).toBe(0);
          expect(row?.['both']).toBe(0);
          expect(Number(row?.['apart'])).toBeLessThan(1);
          expect(Number(row?.['least'])).toBeGreaterThanOrEqual(0);
        }),
        everySetting,
      );
    },
    patience,
  );

  test(
    'women and men add up to the whole, and one for one is their share of the migrants',
    async () => {
      await fc.assert(
        fc.asyncProperty(settings, async ({ year, beta, edition, method, ratio }) => {
          const [row] = await database.query(
            `SELECT
             count(*) FILTER (least(per_person, income, survey, free) < 0 OR greatest(per_person, income, survey, free) > usd * (1 + 1e-12)) AS outside,
             max(abs(per_person / usd - female / (female + male))) AS from_stock,
             max(abs(free - usd * female * $4 / (female * $4 + male))) / max(usd) AS from_ratio,
             count(*) FILTER (female IS NOT NULL AND (per_person IS NULL OR income IS NULL OR survey IS NULL OR free IS NULL)) AS unsaid,
             count(*) FILTER (female IS NULL AND per_person IS NOT NULL) AS invented
           FROM modelled_flow_by_sex($1, $2, $3, $4, $5)`,
            [year, beta, edition, ratio, method],
          );
          expect(row).toMatchObject({ outside: 0, unsaid: 0, invented: 0 });
          expect(Number(row?.['from_stock'])).toBeLessThan(1e-9);
          expect(Number(row?.['from_ratio'])).toBeLessThan(1e-9);
        }),
        everySetting,
      );
    },
    patience,
  );

  test(
    'the loop of the page gives the rows of the SQL',
    async () => {
      const amounts = (await ask(
        'modelled-flows/amounts-set.sql',
        {},
      )) as unknown as AmountsSetRow[];
      const matrices = (await ask(
        'modelled-flows/matrix-set.sql',
        {},
      )) as unknown as MatrixSetRow[];
      const excluded = (await ask(
        'modelled-flows/excluded-set.sql',
        {},
      )) as unknown as ExcludedSetRow[];
      const sets = new Map<string, WorkingSet>();
      for (const edition of stockChoices) {
        const stock = await ask('modelled-flows/stock-set.sql', { edition });
        sets.set(
          edition,
          workingSet({
            stock: stock as unknown as StockSetRow[],
            matrices,
            amounts,
            excluded,
          }),
        );
      }
      await fc.assert(
        fc.asyncProperty(settings, async ({ year, beta, edition, method, ratio }) => {
          const sql = (await ask('women-send/query.sql', {
            year,
            beta,
            edition,
            method,
            ratio,
          })) as unknown as SendRow[];
          const set = sets.get(edition);
          const loop = set ? sumUp(set, { year, beta, method, ratio }) : [];
          const key = (row: SendRow) => `${row.level} ${row.sender} ${row.receiver}`;
          expect(loop.map(key)).toEqual(sql.map(key));
          loop.forEach((row, index) => {
            const other = sql[index];
            expect(row.shared === null).toBe(other?.shared === null);
            for (const name of ['usd', 'shared', 'per_person', 'income', 'survey', 'free'] as const)
              near(row[name], other?.[name]);
            near(row.unknown_income, other?.unknown_income);
          });
        }),
        everySetting,
      );
    },
    patience,
  );
});

test('by the stock alone, a migrant in a richer host is never taken to send less', async () => {
  const [row] = await database.query(
    `WITH flow AS (
       SELECT flow.*, coalesce(host.income, 0) AS income
       FROM modelled_flow(2023, 0.75, 'joined', 'ratha_shaw') AS flow
       LEFT JOIN income_near(2023) AS host ON host.economy = flow.sender
       WHERE flow.sender <> 'XUN'
     ),
     weighed AS (
       SELECT flow.*, usd / (female + male) AS each FROM flow
     )
     SELECT count(*) AS pairs, count(*) FILTER (
       CASE WHEN a.income >= b.income THEN a.each < b.each * (1 - 1e-9) END
     ) AS against
     FROM weighed AS a JOIN weighed AS b ON a.receiver = b.receiver AND a.sender <> b.sender`,
    [],
  );
  expect(Number(row?.['pairs'])).toBeGreaterThan(100_000);
  expect(row?.['against']).toBe(0);
});

describe('against the published matrix of 2021', () => {
  const apart = `
    SELECT
      50 * sum(abs(published - modelled)) / sum(published) AS elsewhere,
      corr(published, modelled) AS plain,
      corr(
        CASE WHEN published > 0 AND modelled > 0 THEN ln(published) END,
        CASE WHEN published > 0 AND modelled > 0 THEN ln(modelled) END
      ) AS logs,
      sum(modelled) / sum(published) AS scaled
    FROM model_against_published($1, $2, $3, 'ratha_shaw')`;

  test('β = 0.75 with the 2020 revision rebuilds it', async () => {
    const [row] = await database.query(apart, [2021, 0.75, '2020']);
    expect(Number(row?.['elsewhere'])).toBeLessThanOrEqual(5);
    expect(Number(row?.['plain'])).toBeGreaterThanOrEqual(0.99);
    expect(Number(row?.['logs'])).toBeGreaterThanOrEqual(0.99);
    near(row?.['scaled'], 1);
  });

  test('another revision or another power fits it less', async () => {
    const at = async (beta: number, edition: string) =>
      Number((await database.query(apart, [2021, beta, edition]))[0]?.['elsewhere']);
    const best = await at(0.75, '2020');
    for (const other of [await at(0.75, '2024'), await at(0, '2020'), await at(1, '2020')])
      expect(other).toBeGreaterThan(best);
  });
});

test('corridors that the publisher sets to zero stay empty', async () => {
  const rows = await database.query(
    `SELECT sender, receiver FROM modelled_flow(2024)
     WHERE (sender = 'PAK' AND receiver = 'IND') OR (sender = 'IND' AND receiver = 'PAK')`,
    [],
  );
  expect(rows).toEqual([]);
});

test('no money goes between pairs that are left out, and what was received is shared out', async () => {
  for (const [year, method] of [
    [2015, 'blend'],
    [2022, 'rolled'],
    [2024, 'last_matrix'],
    [2024, 'blend_fitted'],
  ] as const) {
    const [row] = await database.query(
      `WITH flow AS (FROM modelled_flow($1, 0.75, 'joined', $2))
       SELECT
         count(*) FILTER ((sender, receiver) IN (
           SELECT (sender, receiver) FROM excluded_pair WHERE $1 >= coalesce(since, 0)
         )) AS between,
         count(*) FILTER (sender = 'RUS' AND receiver = 'UKR') AS before,
         sum(usd) FILTER (receiver = 'UKR') / (
           SELECT usd FROM headline_total
           WHERE direction = 'received' AND economy = 'UKR' AND year = $1
         ) AS shared
       FROM flow`,
      [year, method],
    );
    expect(row?.['between']).toBe(0);
    expect(row?.['before']).toBe(year < 2022 ? 1 : 0);
    expect(Number(row?.['shared'])).toBeCloseTo(1, 9);
  }
});

test('every pair that is left out has who states it; but for parts of a state’s balance its mirror, and no flow', async () => {
  const pairs = (await database.query(
    `SELECT
       one.sender::VARCHAR AS sender, one.receiver::VARCHAR AS receiver, length(stated_by) >= 10 AS stated,
       EXISTS (
         FROM excluded_pair AS back
         WHERE back.sender = one.receiver AND back.receiver = one.sender
           AND back.since IS NOT DISTINCT FROM one.since
       ) AS mirrored,
       EXISTS (
         FROM remittance_flow AS flow
         WHERE flow.sender = one.sender AND flow.receiver = one.receiver AND flow.usd > 0
           AND flow.year >= coalesce(since, 0)
       ) AS published
     FROM excluded_pair AS one`,
    [],
  )) as {
    sender: string;
    receiver: string;
    stated: boolean;
    mirrored: boolean;
    published: boolean;
  }[];
  expect(pairs.filter(({ stated }) => !stated)).toEqual([]);
  const whole = pairs.filter(({ mirrored }) => mirrored);
  expect(whole).toHaveLength(76);
  expect(whole.filter(({ published }) => published)).toEqual([]);
  // The matrix has what goes to the state, whose own balance of payments holds the part.
  const parts = pairs.filter(({ mirrored }) => !mirrored);
  expect(parts.map(({ sender, receiver }) => `${sender} ${receiver}`).toSorted()).toEqual([
    'ASM USA',
    'GUM USA',
    'LIE CHE',
    'MCO FRA',
    'MNP USA',
    'PRI USA',
    'VIR USA',
  ]);
});

// Sums are added in another order each time: half a dollar may fall to either side.
test('what is kept ready is the macro at its default setting', async () => {
  const rows = await database.query(
    `SELECT count(*) AS n FROM modelled_newest AS kept
     FULL JOIN modelled_flow((SELECT newest_covered_year())) AS asked USING (sender, receiver)
     WHERE NOT coalesce(abs(kept.usd - asked.usd) < 0.51, false)`,
    [],
  );
  expect(rows).toEqual([{ n: 0 }]);
});
