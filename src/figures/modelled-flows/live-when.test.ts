import { expect, test } from 'vitest';
import type { Figure } from '../figure/define-figure.ts';
import { liveWhen } from './live-when.ts';
import type { WorkingSetRows } from './working-set-queries.ts';

const set: WorkingSetRows = { stock: [], matrices: [], amounts: [], excluded: [] };
const figure = <Rows>(told: string) =>
  ({
    id: told,
    queries: () => ({ [told]: { id: told, sql: '', parameters: {} } }),
    model: () => told,
  }) as unknown as Figure<object, Rows, string>;
const asked = figure<{ sums: readonly [] }>('asked');
const worked = figure<WorkingSetRows>('worked');

test.each([false, true])('rows are drawn as what they are, whichever come next: %s', (live) => {
  const { model, queries } = liveWhen(live, asked, worked);
  expect(model({}, { sums: [] })).toBe('asked');
  expect(model({}, set)).toBe('worked');
  expect(Object.keys(queries({}))).toEqual([live ? 'worked' : 'asked']);
});
