import { expect, test } from 'vitest';
import type { OwnTable } from '../own-table.ts';
import { openBrowserStore } from './browser-store.ts';

const table = (name: string, values: number[]): OwnTable => ({
  name,
  title: name,
  shape: 'other',
  rows: values.length,
  bytes: 8,
  made: 0,
  years: null,
  columns: [{ id: 'n', label: 'n', role: 'number', unit: 'number', type: 'number' }],
  data: [{ type: 'number', values: Float64Array.from(values) }],
});

test('a table takes the place of another at once, or nothing changes', async () => {
  const store = await openBrowserStore();
  const names = async () => (await store.list()).map(({ name }) => name);
  await store.write(table('first', [1]));
  await store.replace('first', table('second', [2]));
  expect(await names()).toEqual(['second']);
  expect(await store.read('second')).toMatchObject({ data: [{ values: Float64Array.of(2) }] });
  const unwritable = { ...table('third', [3]), data: [{ type: () => 0 }] } as unknown as OwnTable;
  await expect(store.replace('second', unwritable)).rejects.toThrow();
  expect(await names()).toEqual(['second']);
  expect(await store.read('second')).not.toBeNull();
});

test('a name that is taken is left to whoever has it', async () => {
  const store = await openBrowserStore();
  await store.write(table('taken', [1]));
  await store.write(table('mine', [2]));
  const refused = { name: 'ConstraintError' };
  await expect(store.write(table('taken', [3]))).rejects.toMatchObject(refused);
  await expect(store.replace('mine', table('taken', [4]))).rejects.toMatchObject(refused);
  expect(await store.read('taken')).toMatchObject({ data: [{ values: Float64Array.of(1) }] });
  expect(await store.read('mine')).toMatchObject({ data: [{ values: Float64Array.of(2) }] });
});
