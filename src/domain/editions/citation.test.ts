import { describe, expect, test } from 'vitest';
import { citationsOf } from './citation.ts';
import { knownEditions } from './known-editions.ts';
import { matrixUse, matrixYears, newestMatrixYear } from './matrices.ts';
import { lastStockYear, newestStock, stockEditions } from './stock.ts';
import { pricesOf } from './uses.ts';

describe('citations of what is used', () => {
  test('a publication is meant in its newest edition', () => {
    expect(citationsOf(['undesa-ims'])).toEqual([
      { source: `undesa-ims-${newestStock}`, edition: newestStock },
    ]);
  });

  test('another edition is cited where it is named', () => {
    const oldest = stockEditions.at(-1)!;
    expect(oldest).not.toBe(newestStock);
    expect(citationsOf([{ source: 'undesa-ims', edition: oldest }])).toEqual([
      { source: `undesa-ims-${oldest}`, edition: oldest },
    ]);
  });

  test('each source is named once, with every edition of what is used, in their order', () => {
    const totals = { source: 'knomad-flows', table: 'remittance_total' };
    const [whole, ...more] = citationsOf([totals, { ...totals, parts: ['paid'] }]);
    expect(more).toEqual([]);
    const labels = ['received', 'paid'].map(
      (part) => citationsOf([{ ...totals, parts: [part] }])[0]!.edition,
    );
    for (const label of labels) expect(whole!.edition).toContain(label);
  });

  test('of a run of releases the first and the last are named', () => {
    const early = citationsOf(matrixUse(...matrixYears.filter((year) => year < newestMatrixYear)));
    expect(early[0]!.edition).toMatch(/^\w+ \d{4} – \w+ \d{4}$/);
  });

  test('of prices only releases that have rows of the years', () => {
    const releases = knownEditions.filter(({ table }) => table === 'sending_cost');
    const oldest = releases.toSorted((a, b) => a.first - b.first)[0]!;
    expect(citationsOf([pricesOf(oldest.first)])).toEqual([
      { source: oldest.source, edition: oldest.label },
    ]);
  });

  test('what is in no table is refused', () => {
    expect(() => citationsOf(['nobody'])).toThrow(/nobody/);
    expect(() => citationsOf([{ source: 'undesa-ims', edition: 'none' }])).toThrow(/none/);
  });
});

test('a revision counts up to its last year', () => {
  expect(lastStockYear(newestStock)).toBeGreaterThanOrEqual(lastStockYear(stockEditions.at(-1)!));
  expect(lastStockYear('none')).toBe(0);
});
