import { expect, test } from 'vitest';
import { modelOf } from './test-data/world.ts';

test('value, zero and no data are three different fills', () => {
  const { fills } = modelOf('');
  expect(fills.get('IND')?.kind).toBe('value');
  expect(fills.get('ARE')?.kind).toBe('zero');
  expect(fills.get('SYR')?.kind).toBe('nodata');
});

test('colours mean the same in every year', () => {
  expect(modelOf('?year=2018').scale.breaks).toEqual(modelOf('?year=2021').scale.breaks);
});

test('with a focus only it and its partners keep their full colour', () => {
  const { fills } = modelOf('?focus=MEX');
  const colour = (code: string) => {
    const fill = fills.get(code);
    return fill && 'colour' in fill ? fill.colour : '';
  };
  expect(colour('MEX')).toMatch(/^var/);
  expect(colour('USA')).toMatch(/^var/);
  expect(colour('NPL')).toMatch(/^color-mix/);
});

test('flows to places that no map has are counted and listed, not drawn', () => {
  const { flows, selection, partners } = modelOf('?focus=IND');
  expect(flows.map(({ sender }) => sender)).toEqual(['ARE', 'USA']);
  expect(selection?.matching).toBe(3);
  expect(partners?.rows.map((row) => row.economy)).toContain('XUN');
});

test('totals say the share that is drawn', () => {
  const [world, drawn] = modelOf('?top=1').totals;
  expect(world?.values?.['amount']).toMatchObject({ value: 200e9 });
  expect(drawn?.id).toBe('world-map:shown');
  expect(drawn?.values?.['total']).toMatchObject({ value: 95.5e9 });
});

test('a filter leaves others unpainted and their flows undrawn', () => {
  const { fills, flows } = modelOf('?income=LM');
  expect(fills.get('MEX')).toEqual({ kind: 'value', colour: 'var(--line)' });
  expect(fills.get('SYR')?.kind).toBe('nodata');
  expect(new Set(flows.map(({ receiver }) => receiver))).toEqual(new Set(['IND', 'NPL']));
});
