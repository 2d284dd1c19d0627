import { expect, test } from 'vitest';
import { readView, withView } from './view-address.ts';

test('how a view is shown is read from its address and written behind its settings', () => {
  const { view, compare, problems } = readView('?measure=paid&view=chart&compare=NPL,MEX');
  expect({ view, compare, problems }).toEqual({
    view: 'chart',
    compare: ['NPL', 'MEX'],
    problems: [],
  });
  expect(withView('?measure=paid', { view, compare })).toBe(
    '?measure=paid&view=chart&compare=NPL,MEX',
  );
  expect(readView('?compare=region-Africa,npl').compare).toEqual(['region-africa', 'NPL']);
  expect(withView('', { view: 'table', compare: [] })).toBe('?view=table');
  expect(withView('?year=2005', { view: 'map', compare: [] })).toBe('?year=2005');
});

test('what is no view, or no economy, is said and not used; of more than four the first are', () => {
  const read = readView('?view=globe&compare=NPL,QQQ', (code) => code === 'NPL');
  expect([read.view, read.compare]).toEqual(['map', []]);
  expect(read.problems.map(({ name }) => name)).toEqual(['view', 'compare']);
  expect(readView('?compare=NPL,MEX,PHL,IND,CHN').compare).toEqual(['NPL', 'MEX', 'PHL', 'IND']);
});
