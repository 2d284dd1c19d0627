import { expect, test } from 'vitest';
import { newestStock } from '../../domain/editions/stock.ts';
import { citationsOf } from '../../domain/editions/citation.ts';
import { tableUses } from './citations.ts';

test.each([2000, 2010, 2013, 2024])(
  'a view of %i cites what there is, prices if there are',
  (year) => {
    const uses = tableUses({ kind: 'modelled', stock: newestStock }, [], year, year - 1);
    const cited = citationsOf(uses).map(({ source }) => source);
    expect(cited.includes('wb-rpw')).toBe(year >= 2011);
  },
);
