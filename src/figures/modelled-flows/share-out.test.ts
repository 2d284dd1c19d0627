import fc from 'fast-check';
import { expect, test } from 'vitest';
import { baseMatrix } from '../../domain/editions/matrices.ts';
import { incomeRatios, shareOut } from './share-out.ts';
import { workingSet } from './working-set.ts';
import type {
  AmountsSetRow,
  ExcludedSetRow,
  MatrixSetRow,
  StockSetRow,
} from './working-set-queries.ts';
import type { EstimateMethod } from './settings.ts';

const amounts: readonly AmountsSetRow[] = [
  { kind: 'received', economy: 'NPL', year: 2022, value: 1000 },
  { kind: 'received', economy: 'TON', year: 2022, value: 90 },
  { kind: 'income', economy: 'NPL', year: 2022, value: 4000 },
  { kind: 'income', economy: 'IND', year: 2022, value: 3000 },
  { kind: 'income', economy: 'SAU', year: 2019, value: 50_000 },
  { kind: 'earned', economy: 'SAU', year: 2022, value: 0.3 },
  { kind: 'earned', economy: 'IND', year: 2022, value: 0.5 },
  { kind: 'survey', economy: null, year: null, value: 0.6 },
];

const persons = fc.integer({ min: 1, max: 1_000_000 });

function stock(sau: number, ind: number, prk: number): StockSetRow[] {
  const row = (year: number, destination: string, female: number): StockSetRow => ({
    year,
    origin: 'NPL',
    destination,
    female,
    male: 10,
  });
  return [
    row(2020, 'SAU', sau),
    row(2024, 'SAU', sau),
    row(2020, 'IND', ind),
    row(2024, 'PRK', prk),
  ];
}

function sent(
  rows: readonly StockSetRow[],
  {
    beta = 0.75,
    method = 'ratha_shaw' as EstimateMethod,
    matrices = [] as MatrixSetRow[],
    excluded = [] as ExcludedSetRow[],
  } = {},
) {
  const set = workingSet({ stock: rows, matrices, amounts, excluded });
  const flows = shareOut(set, { year: 2022, beta, method });
  const from = (code: string) =>
    flows.usd[[...set.destination].findIndex((at) => set.codes[at] === code)] ?? Number.NaN;
  return { set, flows, from };
}

test('a larger stock never lowers a share, and the parts are the whole', () => {
  fc.assert(
    fc.property(persons, persons, persons, persons, (sau, ind, prk, more) => {
      const before = sent(stock(sau, ind, prk));
      const after = sent(stock(sau + more, ind, prk));
      expect(after.from('SAU')).toBeGreaterThanOrEqual(before.from('SAU') - 1e-9);
      expect(after.flows.usd.reduce((sum, usd) => sum + usd)).toBeCloseTo(1000, 6);
    }),
  );
});

test('the stock runs straight between its years, from or to nothing where a pair is missing', () => {
  const { set, flows } = sent(stock(200, 100, 60));
  const women = Object.fromEntries(
    [...set.destination].map((at, pair) => [set.codes[at], flows.female[pair]]),
  );
  expect(women).toEqual({ SAU: 200, IND: 50, PRK: 30 });
});

test('a poorer host, and one without a stated income, count at the income at home', () => {
  const { from } = sent(stock(200, 100, 100));
  expect(from('IND')).toBeCloseTo(from('PRK'), 9);
});

test('an income stands in for a few years', () => {
  const { from } = sent(stock(90, 190, 190), { beta: 0 });
  // 100 migrants at 4,001 against 2 × 100 at 4,000: a power of nought counts one dollar.
  expect(from('SAU')).toBeCloseTo((1000 * 4001) / (4001 + 8000), 6);
});

test('what cannot be shared out is not lost', () => {
  const { set, flows } = sent(stock(1, 1, 1));
  const tonga = set.codes.indexOf('TON');
  expect(flows.received[tonga]).toBe(90);
  expect(flows.shared[tonga]).toBe(0);
});

test('a host without incomes by sex has the median of the others', () => {
  const { set } = sent(stock(1, 1, 1));
  const ratios = incomeRatios(set, 2022);
  expect(ratios[set.codes.indexOf('SAU')]).toBe(0.3);
  expect(ratios[set.codes.indexOf('PRK')]).toBeCloseTo(0.4, 12);
});

test('a matrix counts less with every year, and a pair that it lacks comes in by the stock', () => {
  const base = baseMatrix(2023);
  const matrices = [
    { year: base, sender: 'SAU', receiver: 'NPL', share: 0.9 },
    { year: base, sender: 'JPN', receiver: 'NPL', share: 0.1 },
  ];
  const set = workingSet({
    stock: stock(100, 100, 100),
    matrices,
    excluded: [],
    amounts: [...amounts, { kind: 'received', economy: 'NPL', year: 2023, value: 1000 }],
  });
  const of = (method: EstimateMethod) => {
    const { usd } = shareOut(set, { year: 2023, beta: 0, method });
    return (code: string) =>
      usd[[...set.destination].findIndex((at) => set.codes[at] === code)] ?? Number.NaN;
  };
  expect(2023 - base).toBe(2);
  const counted = of('ratha_shaw');
  const blend = of('blend');
  // Japan is not in the stock: the matrix's part stands for both. The parts are then made one.
  const half = (one: number, other: number) => (one + other) / 2;
  const whole = half(900, counted('SAU')) + 100 + half(0, counted('IND')) + half(0, counted('PRK'));
  expect(blend('SAU')).toBeCloseTo((1000 * half(900, counted('SAU'))) / whole, 6);
  expect(blend('JPN')).toBeCloseTo((1000 * 100) / whole, 6);
  expect(blend('PRK')).toBeCloseTo((1000 * half(0, counted('PRK'))) / whole, 6);
  expect(of('last_matrix')('SAU')).toBeCloseTo(900, 6);
});

test('a pair that is left out gets nothing from its year on, and the others all of it', () => {
  const pair = (since: number): ExcludedSetRow[] => [{ sender: 'SAU', receiver: 'NPL', since }];
  const before = sent(stock(100, 100, 100), { excluded: pair(2023) });
  const since = sent(stock(100, 100, 100), { excluded: pair(2022) });
  expect(before.from('SAU')).toBeGreaterThan(0);
  expect(since.from('SAU')).toBe(0);
  expect(since.flows.usd.reduce((sum, usd) => sum + usd)).toBeCloseTo(1000, 6);
  const matrices = [
    { year: baseMatrix(2022), sender: 'SAU', receiver: 'NPL', share: 0.9 },
    { year: baseMatrix(2022), sender: 'IND', receiver: 'NPL', share: 0.1 },
  ];
  const known = sent(stock(100, 100, 100), {
    matrices,
    excluded: pair(0),
    method: 'last_matrix',
  });
  expect(known.from('IND')).toBeCloseTo(1000, 6);
});
