import { expect, test } from 'vitest';
import { flowTable } from '../flows/flow-table.ts';
import type { FlowRow } from '../query/rows.ts';
import { flow, modelOf } from '../test-data/world.ts';

const estimated = (receiver: string, value: number, more: Partial<FlowRow> = {}) =>
  flow('USA', receiver, value, { status: 'modelled', low: value / 2, high: 2 * value, ...more });

const firstOf = (search: string, ...rows: FlowRow[]) => {
  const { finding } = modelOf(search, { table: flowTable(rows, true) });
  return finding.find(({ id }) => id.startsWith('world-map:finding.focus.'));
};
const sent = (...rows: FlowRow[]) => firstOf('?measure=paid&focus=USA&year=2022', ...rows);

test('of what an estimate has of a sender no receiver is named that cannot be told', () => {
  expect(sent(estimated('MEX', 5e9), estimated('NPL', 1e9))?.id).toMatch(/\.out$/);
  expect(sent(estimated('MEX', 5e9, { low: 0 }), estimated('NPL', 1e9))?.id).toMatch(/\.out_up$/);
  expect(sent(estimated('MEX', 5e9), estimated('NPL', 4.9e9))?.id).toMatch(/\.out_tied$/);
  expect(sent(estimated('MEX', 5e5), estimated('NPL', 4e5))?.id).toMatch(/\.out_untold$/);
  const imputed = estimated('MEX', 5e9, { doubt: 'imputed', part: 80 });
  expect(sent(imputed, estimated('NPL', 1e9))?.id).toMatch(/\.out_untold$/);
  const few = estimated('MEX', 5e9, { low: 0, doubt: 'few', part: 37.1 });
  expect(sent(few)?.id).toMatch(/\.out_untold$/);
});

test('that little is known of a sender says nothing of what a receiver got from it', () => {
  const said = firstOf(
    '?measure=received&focus=MEX&year=2022',
    estimated('MEX', 5e9, { doubt: 'few', part: 37 }),
  );
  expect(said?.id).toMatch(/\.in_modelled$/);
});

test('of a matrix a doubted pair may be first, and what is unallocated came from no place', () => {
  const doubted = flow('USA', 'MEX', 5e9, { doubt: 'pair' });
  const other = flow('IND', 'MEX', 1e9);
  const got = '?measure=received&focus=MEX&year=2021';
  expect(firstOf(got, doubted, other)?.id).toMatch(/\.in_may$/);
  expect(firstOf(got, { ...doubted, value: 1e8 }, other)?.id).toMatch(/\.in$/);
  expect(firstOf(got, flow('XUN', 'MEX', 5e9))?.id).toMatch(/\.in_unallocated$/);
  const gave = '?measure=paid&focus=USA&year=2021';
  expect(firstOf(gave, doubted, flow('USA', 'NPL', 1e9))?.id).toMatch(/\.out_up$/);
});
