import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import costByAmount from '../../src/figures/cost-by-amount/index.ts';
import type { AmountModel, AmountRow } from '../../src/figures/cost-by-amount/model.ts';
import costByProvider from '../../src/figures/cost-by-provider/index.ts';
import type { ProviderModel } from '../../src/figures/cost-by-provider/model.ts';
import costOverQuarters from '../../src/figures/cost-over-quarters/index.ts';
import { readParameters } from '../../src/domain/parameters.ts';
import type { AnyFigure } from '../../src/figures/figure/any-figure.ts';
import { askBuiltOnce, modelOf, type Ask } from './lib/ask.ts';
import { builtDatabase } from './lib/built-database.ts';

const database = builtDatabase();
let ask: Ask;
let prices: readonly Price[];

beforeAll(async () => {
  ask = await askBuiltOnce(database);
  prices = await pricesByHand();
});

/** A mean of a corridor in a round of prices, as its release has it. */
interface Price {
  edition: string;
  quarter: string;
  /** In years. */
  time: number;
  corridor: string;
  amount: string;
  cost: number;
  /** None where the release does not state them. */
  quotes: number | null;
}

async function cellsOf(table: string): Promise<string[][]> {
  const text = await readFile(`data/tables/${table}.csv`, 'utf8');
  const lines = text.trim().split('\n').slice(1);
  return lines.map((line) => line.split(','));
}

async function pricesByHand(): Promise<readonly Price[]> {
  const cells = await cellsOf('sending_cost');
  return cells.map(
    ([edition = '', quarter = '', sender = '', receiver = '', amount = '', cost, , quotes]) => ({
      edition,
      quarter,
      time: Number(quarter.slice(0, 4)) + Number(quarter.slice(-1)) / 4,
      corridor: sender + receiver,
      amount,
      cost: Number(cost),
      quotes: quotes ? Number(quotes) : null,
    }),
  );
}

function groupedBy<Item>(items: readonly Item[], key: (item: Item) => string) {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}

/** Of two releases of a round the one that states its quotes, then the newer. */
function counted(rows: readonly Price[]): Price[] {
  const rank = ({ quotes, edition }: Price) => `${quotes === null ? 0 : 1}${edition}`;
  return [...groupedBy(rows, (row) => row.quarter).values()]
    .map((of) => of.reduce((best, row) => (rank(row) > rank(best) ? row : best)))
    .toSorted((a, b) => a.time - b.time);
}

const isThin = ({ quotes }: Price) => quotes !== null && quotes < 3;

/** The rounds of a corridor whose prices tell a cost. */
function firmRounds(rounds: readonly Price[]): readonly Price[] {
  const within = (round: Price, years: number) =>
    rounds.filter(({ time }) => time <= round.time && time >= round.time - years);
  const sides = rounds.map((round) => {
    const usual = within(round, 5).filter((other) => !isThin(other));
    if (isThin(round) || usual.length < 8) return 0;
    const middle = median(usual.map(({ cost }) => cost));
    return round.cost > 3 * middle ? 1 : round.cost < middle / 3 ? -1 : 0;
  });
  const lasts = (at: number) => {
    let [first, last] = [at, at];
    while (first > 0 && sides[first - 1] === sides[at]) first--;
    while (last + 1 < sides.length && sides[last + 1] === sides[at]) last++;
    return last - first + 1;
  };
  return rounds.filter(
    (round, at) =>
      !isThin(round) &&
      round.cost < 50 &&
      within(round, 1).every(({ cost }) => cost >= 0) &&
      (sides[at] === 0 || lasts(at) >= 5),
  );
}

/** Both amounts of every quarter, from the table alone, without a statement of the atlas. */
function amountsByHand(): AmountRow[] {
  const key = ({ edition, quarter, corridor }: Price) => [edition, quarter, corridor].join(' ');
  const large = new Map(
    prices.filter(({ amount }) => amount === '500').map((price) => [key(price), price.cost]),
  );
  const small = prices.filter(({ amount }) => amount === '200');
  const pairs = [...groupedBy(small, ({ corridor }) => corridor).values()].flatMap((rows) =>
    firmRounds(counted(rows)).flatMap((price) => {
      const other = large.get(key(price));
      return other === undefined ? [] : [{ ...price, other }];
    }),
  );
  const rounds = new Set(
    prices.filter(({ amount }) => amount === '500').map(({ quarter }) => quarter),
  ).size;
  const ofCorridor = groupedBy(pairs, ({ corridor }) => corridor);
  const steady = pairs.filter(({ corridor }) => ofCorridor.get(corridor)?.length === rounds);
  return ([['all', pairs] as const, ['same', steady] as const] as const).flatMap(([kept, of]) =>
    [...groupedBy(of, ({ quarter }) => quarter)].map(([quarter, rows]) => ({
      kept,
      quarter,
      of_200: mean(rows.map(({ cost }) => cost)),
      of_500: mean(rows.map(({ other }) => other)),
      priced: rows.length,
      cheaper: rows.filter(({ cost, other }) => other < cost).length,
    })),
  );
}

async function shown<Model>(figure: AnyFigure, address: string): Promise<Model> {
  return (await modelOf(ask, figure, readParameters(figure.parameters, address).values)) as Model;
}

test.each(['all', 'same'] as const)(
  '500 dollars beside 200, of %s corridors, are what the table gives by hand in every quarter',
  async (kept) => {
    const model = await shown<AmountModel>(
      costByAmount as unknown as AnyFigure,
      `?corridors=${kept}`,
    );
    const byHand = new Map(
      amountsByHand()
        .filter((row) => row.kept === kept)
        .map((row) => [row.quarter, row]),
    );
    expect(model.rows.length).toBeGreaterThanOrEqual(36);
    expect(model.rows.map(({ quarter }) => quarter)).toEqual([...byHand.keys()].toSorted());
    for (const row of model.rows) {
      const mine = byHand.get(row.quarter);
      expect(row.priced, row.quarter).toBe(mine?.priced);
      expect(row.cheaper, row.quarter).toBe(mine?.cheaper);
      expect(row.of_200).toBeCloseTo(mine?.of_200 ?? Number.NaN, 4);
      expect(row.of_500).toBeCloseTo(mine?.of_500 ?? Number.NaN, 4);
    }
  },
);

test('means by type of provider are those of the table, and the corridors’ own lie among them', async () => {
  const { lines, pooled } = await shown<ProviderModel>(costByProvider as unknown as AnyFigure, '');
  const told = [...lines.flatMap(({ rows }) => rows), ...pooled].map(
    ({ quarter, provider, percent }) => `${quarter ?? ''} ${provider} ${percent}`,
  );
  const cells = await cellsOf('sending_cost_provider');
  expect(told.toSorted()).toEqual(
    cells
      .map(([quarter = '', provider = '', cost]) => `${quarter} ${provider} ${Number(cost)}`)
      .toSorted(),
  );
  const means = await shown<{ rows: readonly { quarter: string; mean: number }[] }>(
    costOverQuarters as unknown as AnyFigure,
    '',
  );
  const byQuarter = new Map(means.rows.map(({ quarter, mean: of }) => [quarter, of]));
  const quarters = groupedBy(
    lines.flatMap(({ rows }) => rows),
    ({ quarter }) => quarter,
  );
  expect(quarters.size).toBeGreaterThan(50);
  for (const [quarter, types] of quarters) {
    const of = byQuarter.get(quarter) ?? Number.NaN;
    const percents = types.map(({ percent }) => percent);
    expect(of, quarter).toBeGreaterThan(Math.min(...percents));
    expect(of, quarter).toBeLessThan(Math.max(...percents));
  }
});
