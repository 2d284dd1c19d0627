import { beforeAll, expect, test } from 'vitest';
import { bind } from '../../src/database/bind.ts';
import type { Query } from '../../src/database/query.ts';
import alluvial from '../../src/figures/flow-alluvial/index.ts';
import {
  bandsQuery,
  corridorsQuery,
  endsQuery,
  flowQueries,
} from '../../src/figures/flow-bands/queries.ts';
import type { BandRow, CorridorRow, EndRow } from '../../src/figures/flow-bands/rows.ts';
import {
  flowKinds,
  flowsModelled,
  flowYears,
  type FlowOf,
} from '../../src/figures/flow-bands/years.ts';
import matrix from '../../src/figures/flow-matrix/index.ts';
import { languages, type NamedEconomy } from '../../src/language/index.ts';
import { askBuilt, type Ask } from './lib/ask.ts';
import { builtDatabase } from './lib/built-database.ts';
import { publishedTotals } from './lib/published-totals.ts';
import { sentencesOf } from './lib/inside-sentences.ts';
import { faultsRead, faultsTold } from './lib/read-aloud.ts';
import type { Said } from './lib/said.ts';

const database = builtDatabase();
const chosen = 'ARE,IND,MEX,PHL,USA';
let ask: Ask;
let economies: NamedEconomy[];

const published: Readonly<Record<FlowOf, string>> = publishedTotals;

/** Of the newest year all ways to put economies together; of those long ago the one with most parts. */
function groupsIn(year: number, newest: number): readonly string[] {
  if (year === newest) return ['region', 'income', '30', 'all', chosen];
  return year < 2000 ? ['income'] : ['region', 'income'];
}

/** Every year that is built, and every fifth of those that are asked of the engine. */
const toldYears = (of: FlowOf) =>
  flowYears(of).filter((year) => of !== 'refugees' || year >= 2000 || year % 5 === 1);

const rowsOf = async <Row>(query: Query<Row>) => (await ask(query)) as readonly Row[];
const sumOf = (rows: readonly { value: number | null }[]) =>
  rows.reduce((all, { value }) => all + (value ?? 0), 0);

beforeAll(async () => {
  economies = (await database.query('SELECT economy, iso2, name FROM economy', [])) as never;
  ask = await askBuilt(database);
});

test.each(flowKinds)(
  'bands and ends of %s are the publisher’s total in every year, with nothing lost or counted twice',
  async (of) => {
    const totals = (await database.query(published[of], [])) as { year: number; total: number }[];
    expect(totals.map(({ year }) => year).toSorted((a, b) => a - b)).toEqual([...flowYears(of)]);
    for (const { year, total } of totals) {
      // Parts are rounded to the dollar, thousands of them.
      const near = { money: 1e4, migrants: 0, refugees: 0 }[of];
      for (const groups of groupsIn(year, totals.at(-1)?.year ?? 0)) {
        const bands = await rowsOf<BandRow>(bandsQuery({ of, year }, groups));
        const ends = await rowsOf<EndRow>(endsQuery({ of, year }, groups));
        expect(Math.abs(sumOf(bands) - total), `${of} ${year} ${groups}`).toBeLessThanOrEqual(near);
        for (const side of ['from', 'to'] as const) {
          const own = ends.filter((end) => end.side === side);
          expect(Math.abs(sumOf(own) - total)).toBeLessThanOrEqual(near);
          for (const { node, value } of own) {
            const parts = bands.filter((band) => band[`${side}_group`] === node);
            expect(sumOf(parts), `${of} ${year} ${side} ${node}`).toBeCloseTo(value ?? 0, 0);
          }
        }
        expect(new Set(bands.map((band) => `${band.from_group} ${band.to_group}`)).size).toBe(
          bands.length,
        );
      }
    }
  },
);

test('who is in no group of a list, or not known, is apart', async () => {
  const income = await rowsOf<EndRow>(endsQuery({ of: 'migrants', year: 2024 }, 'income'));
  expect(
    income
      .filter(({ side }) => side === 'from')
      .map(({ node }) => node)
      .toSorted(),
  ).toEqual(['H', 'L', 'LM', 'UM', 'no_income', 'unknown']);
  const [unknown] = (await database.query(
    `SELECT sum(coalesce(female, 0)::DOUBLE + coalesce(male, 0)) AS persons FROM migrant_stock
     JOIN economy ON economy = origin WHERE edition = 2024 AND year = 2024 AND region IS NULL`,
    [],
  )) as { persons: number }[];
  const told = income.find(({ side, node }) => side === 'from' && node === 'unknown');
  expect(told?.value).toBe(unknown?.persons);
});

test('intervals of bands and of senders are those that the atlas has for them elsewhere', async () => {
  const members = async (region: string) =>
    (
      (await database.query(
        `SELECT list(economy::VARCHAR) AS codes FROM economy WHERE region = '${region}'`,
        [],
      )) as {
        codes: string[];
      }[]
    )[0]?.codes ?? [];
  const [asia, africa, europe] = await Promise.all(['asia', 'africa', 'europe'].map(members));
  const bands = await rowsOf<BandRow>(bandsQuery({ of: 'money', year: 2024 }, 'region'));
  for (const [from, to, senders, receivers] of [
    ['asia', 'africa', asia, africa],
    ['europe', 'europe', europe, europe],
  ] as const) {
    const list = (codes: readonly string[] = []) => `[${codes.map((code) => `'${code}'`).join()}]`;
    const [group] = (await database.query(
      `FROM modelled_group(2024, ${list(senders)}, ${list(receivers)})`,
      [],
    )) as { usd: number; lower: number; upper: number }[];
    const band = bands.find((one) => one.from_group === from && one.to_group === to);
    expect([band?.lower, band?.upper]).toEqual([group?.lower, group?.upper]);
    expect(band?.value).toBeCloseTo(group?.usd ?? 0, -4);
  }
  const paid = (await database.query(
    `SELECT sender::VARCHAR AS node, lower::DOUBLE AS lower, upper::DOUBLE AS upper FROM modelled_paid(2024)`,
    [],
  )) as { node: string; lower: number | null; upper: number | null }[];
  const ends = (await rowsOf<EndRow>(endsQuery({ of: 'money', year: 2024 }, 'all'))).filter(
    ({ side, node }) => side === 'from' && node !== 'unknown',
  );
  const known = new Map(paid.map((one) => [one.node, one]));
  const other = ends.filter(({ node, lower, upper }) => {
    const one = known.get(node);
    return one?.lower !== lower || one?.upper !== upper;
  });
  expect(ends.length).toBeGreaterThan(150);
  // Of amounts rounded to the dollar a last digit may fall on the other side.
  expect(other.length).toBeLessThan(3);
});

test('no more than five corridors of a band, the largest first, each a part of it', async () => {
  for (const of of flowKinds) {
    const year = flowYears(of).at(-1) ?? 0;
    const corridors = await rowsOf<CorridorRow>(corridorsQuery({ of, year }, 'region'));
    const bands = await rowsOf<BandRow>(bandsQuery({ of, year }, 'region'));
    for (const { from_group, to_group, value } of bands) {
      const own = corridors.filter(
        (one) => one.from_group === from_group && one.to_group === to_group,
      );
      const values = own.map((one) => one.value);
      expect(values).toEqual(values.toSorted((a, b) => b - a));
      expect(own.length).toBeLessThanOrEqual(5);
      expect(sumOf(own)).toBeLessThanOrEqual((value ?? 0) + 1);
    }
  }
});

test('what is asked of an unknown kind is refused with those that there are', async () => {
  const { sql, values } = bind(`FROM grouped_corridor($of, 2024, 'region')`, { of: 'trade' });
  await expect(database.query(sql, values)).rejects.toThrow('Write money, migrants or refugees');
});

test('the bands of the page are all built, but for what is asked of the engine', () => {
  const built = (of: FlowOf, year: number, by: 'region' | 'income') =>
    flowQueries({ of, year, by, economies: [], side: 'from' }).bands.resultPack;
  for (const of of flowKinds)
    for (const year of flowYears(of))
      expect(built(of, year, 'region') === undefined).toBe(of === 'refugees' && year < 2000);
});

test('every sentence on flows can be said, of every year and kind', async () => {
  const all: Said[] = [];
  const searches = flowKinds.flatMap((of) =>
    toldYears(of).flatMap((year) =>
      ['by=region', 'by=income', 'by=region&side=to', 'by=income&side=to'].map(
        (more) => `of=${of}&year=${year}&${more}`,
      ),
    ),
  );
  const newest = flowKinds.flatMap((of) =>
    [
      '',
      `&economies=${chosen}`,
      `&economies=${chosen}&side=to`,
      '&economies=TUV',
      '&economies=TUV&side=to',
    ].map((more) => `of=${of}&by=chosen${more}`),
  );
  all.push(...(await sentencesOf(ask, alluvial as never, [...searches, ...newest])));
  const cells = flowKinds.flatMap((of) => [
    ...toldYears(of).map((year) => `of=${of}&year=${year}&cells=groups`),
    ...['', '&cells=all', '&order=similar', '&order=region'].map((more) => `of=${of}${more}`),
    `of=${of}&cells=groups&by=income`,
  ]);
  all.push(
    ...(await sentencesOf(ask, matrix as never, [
      ...cells,
      ...newest.map((one) => `${one}&cells=groups`),
    ])),
  );
  expect(all.length).toBeGreaterThan(1000);
  expect(await faultsTold(all, economies)).toEqual([]);
  for (const language of languages) expect(await faultsRead(all, language, economies)).toEqual([]);
  expect(flowsModelled('money', 2021)).toBe(false);
});
