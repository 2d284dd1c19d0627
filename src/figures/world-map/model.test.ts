import { expect, test } from 'vitest';
import type { MapModel } from './model.ts';
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

const colourIn = ({ fills }: MapModel, code: string) => {
  const fill = fills.get(code);
  return fill && 'colour' in fill ? fill.colour : fill?.kind;
};

test('with a focus its partners are coloured by what they send to it, the leader darkest', () => {
  const model = modelOf('?focus=NPL');
  expect(model.colours.cells.get('IND')?.value).toBe(2e9);
  expect(model.colours.unit).toBe('usd');
  expect(model.colours.of?.id).toBe('world-map:colours.remittance.in');
  expect(colourIn(model, 'IND')).toBe('var(--amount-7)');
  expect(colourIn(model, 'ARE')).toBe(colourIn(model, 'USA'));
  expect(colourIn(model, 'ARE')).not.toBe('var(--amount-7)');
  expect(colourIn(model, 'MEX')).toBe('nodata');
  expect(colourIn(model, 'NPL')).toBe('var(--ground)');
});

test('and by what they receive from it, whatever share of income the measure is', () => {
  const model = modelOf('?measure=received_gdp&focus=USA&direction=out');
  expect(model.colours.of?.id).toBe('world-map:colours.remittance.out');
  expect(model.colours.unit).toBe('usd');
  expect(model.colours.cells.get('MEX')?.value).toBe(52e9);
  expect(colourIn(model, 'MEX')).toBe('var(--amount-7)');
  expect(colourIn(model, 'ARE')).toBe('nodata');
});

test('both ways are taken together', () => {
  const { colours } = modelOf('?focus=USA&direction=both');
  expect(colours.cells.get('MEX')?.value).toBe(52.5e9);
  expect(colours.of?.id).toBe('world-map:colours.both');
});

test('a filter leaves partners out without changing the colours of the others', () => {
  const all = modelOf('?focus=NPL');
  const some = modelOf('?focus=NPL&income=LM');
  expect(colourIn(some, 'IND')).toBe(colourIn(all, 'IND'));
  expect(colourIn(some, 'USA')).toBe('var(--line)');
  expect(colourIn(some, 'MEX')).toBe('nodata');
});

test('a picked corridor dims the other partners', () => {
  const model = modelOf('?focus=NPL&with=ARE');
  expect(colourIn(model, 'ARE')).toMatch(/^var/);
  expect(colourIn(model, 'IND')).toMatch(/^color-mix/);
});

test('where nobody says who sent, the focus is seen among all by the measure itself', () => {
  const model = modelOf('?focus=MEX&year=2019', { table: null });
  expect(model.colours.of).toBeNull();
  expect(model.colours.scale).toBe(model.scale);
  expect(colourIn(model, 'MEX')).toMatch(/^var/);
  expect(colourIn(model, 'NPL')).toMatch(/^color-mix/);
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
