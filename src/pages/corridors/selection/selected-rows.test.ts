import { expect, test } from 'vitest';
import { decodeRows } from '../../../figures/corridor-table/selection-code.ts';
import { corridor } from '../../../figures/corridor-table/testing.ts';
import { heldFast, isFixable } from './selected-rows.ts';

const few = [corridor(), corridor({ sender: 'FRA', receiver: 'MAR' })];
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const many = letters.flatMap((a) =>
  letters.flatMap((b) => letters.map((c) => corridor({ sender: a + b + c, receiver: c + b + a }))),
);

test('another filter leaves what was selected selected', () => {
  const changes = heldFast({ receiver_group: ['ldc'] }, few);
  expect(changes.receiver_group).toEqual(['ldc']);
  expect(decodeRows(changes.rows ?? '')).toEqual(new Set(['USAMEX', 'FRAMAR']));
  expect(heldFast({ q: 'fr' }, few).rows).toBe(changes.rows);
});

test('what lets the same corridors pass changes nothing else', () => {
  const sort = { sort: [{ key: 'cost', down: true }] } as const;
  expect(heldFast(sort, few)).toBe(sort);
  const cleared = { rows: '', from: null };
  expect(heldFast(cleared, few)).toBe(cleared);
});

test('more than a link can carry is not written out', () => {
  expect([isFixable(few), isFixable(many)]).toEqual([true, false]);
  expect(heldFast({ from: 'FRA' }, many)).toEqual({ from: 'FRA' });
});
