import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { measureIds, measures } from '../../../domain/measure.ts';
import type { Message, MessageValue } from '../../../domain/message.ts';
import { flowTable } from '../flows/flow-table.ts';
import {
  economies as everyone,
  flow,
  mapRows,
  modelOf,
  received,
  rows2021,
  value,
} from '../test-data/world.ts';
import { workingSet } from '../live/working-set.ts';
import { lastTold } from './last-told.ts';

const words: unknown = JSON.parse(
  readFileSync(new URL('../words/en.json', import.meta.url), 'utf8'),
);

/** The English template of a message, or undefined. */
function template(message: Message): string | undefined {
  const [, key = ''] = message.id.split(':');
  let found: unknown = words;
  for (const part of key.split('.'))
    found = typeof found === 'object' && found !== null ? Reflect.get(found, part) : undefined;
  return typeof found === 'string' ? found : undefined;
}

/** Checks that a message and all inside it can be said with the values it has. */
function expectSayable(message: Message): void {
  if (!message.id.startsWith('world-map:')) return;
  const text = template(message);
  expect(text, message.id).toBeDefined();
  for (const [, name = ''] of text?.matchAll(/{{(\w+)(?:\.\w+)?}}/g) ?? [])
    expect(Object.keys(message.values ?? {}), message.id).toContain(name);
  for (const inner of Object.values(message.values ?? {})) {
    if (inner.kind === 'message') expectSayable(inner.value);
    if ('value' in inner && typeof inner.value === 'number')
      expect(Number.isFinite(inner.value), `${message.id} ${inner.kind}`).toBe(true);
  }
}

const code = (given: MessageValue | undefined): unknown =>
  given?.kind === 'message' ? code(given.value.values?.['economy']) : given?.value;

const people = flowTable(
  [
    flow('USA', 'MEX', 900, { female: 300, quotes: 12, rank: 1 }),
    flow('IND', 'MEX', 90, { female: 60, quotes: 8, rank: 2 }),
    flow('MEX', 'USA', 70, { female: 30, quotes: 2, status: 'thin', rank: 3 }),
  ],
  true,
);

test.each(measureIds)('%s has a sentence for every view of it', (id) => {
  const year = measures[id].flow === 'remittance' ? 2021 : 2024;
  const over = {
    table: people,
    values: workingSet([value(year, 'USA', 60), value(year, 'MEX', 40), value(year, 'IND', 30)]),
    flowYears: [{ series: 'any', year, corridors: 3, ranked: 3, total: 1060 }],
    totals: [{ year, published: null, summed: 130, economies: 3 }],
  };
  const address = `?measure=${id}&year=${year}`;
  for (const more of [
    '',
    '&region=americas',
    '&focus=MEX&direction=in',
    '&focus=MEX&direction=out',
    '&focus=MEX&direction=both',
    '&focus=SYR',
    '&focus=MEX&with=USA',
    '&focus=USA&with=MEX',
    '&focus=IND&with=USA&direction=in',
  ]) {
    const { finding, totals, title } = modelOf(address + more, over);
    expect(finding.length).toBeGreaterThan(0);
    // Both ways, and what is asked for in a unit of its own.
    const most = ['received_gdp', 'received_person'].includes(id) && more.includes('both') ? 3 : 2;
    expect(finding.length).toBeLessThanOrEqual(most);
    for (const message of [...finding, ...totals, title]) expectSayable(message);
  }
  for (const message of modelOf(`${address}&focus=MEX`, { ...over, table: null, flowYears: [] })
    .finding)
    expectSayable(message);
});

test('the world: who is first, with how much, of what', () => {
  const [said] = modelOf('').finding;
  expect(said?.id).toBe('world-map:finding.top.received');
  expect(code(said?.values?.['first'])).toBe('IND');
  expect(said?.values?.['amount']).toEqual({ kind: 'amount', value: 80e9, unit: 'usd' });
  expect(said?.values?.['share']).toEqual({ kind: 'share', value: 40 });
  expect(said?.subject).toBe('first');
  expect(said?.values?.['next']).toEqual({ kind: 'economies', value: ['MEX', 'NPL'] });
});

test('a focus: its total and its largest partner', () => {
  const [said] = modelOf('?focus=MEX&direction=in&year=2021').finding;
  expect(code(said?.values?.['partner'])).toBe('USA');
  expect(said?.values?.['amount']).toEqual({ kind: 'amount', value: 52e9, unit: 'usd' });
  expect(said?.values?.['share']).toEqual({ kind: 'share', value: 100 });
});

test('a focus: first what was asked for, where the flows have another unit', () => {
  const values = workingSet([value(2021, 'MEX', 3.6), value(2021, 'IND', 3)]);
  const said = (search: string) =>
    modelOf(`?measure=received_gdp&year=2021&${search}`, { table: people, values }).finding;
  const [own, partner] = said('focus=MEX&direction=in');
  expect(own?.id).toBe('world-map:finding.own');
  expect(own?.values?.['value']).toMatchObject({
    value: {
      id: 'world-map:value.received_gdp',
      values: { amount: { kind: 'amount', value: 3.6, unit: 'percent' } },
    },
  });
  expect(partner?.id).toBe('world-map:finding.focus.remittance.in');
  expect(said('focus=SYR')[0]?.id).toBe('world-map:finding.own_none');
});

test('of a chosen publisher its own amount stands first, and none of it is shared out', () => {
  const table = flowTable([flow('USA', 'MEX', 5, { status: 'modelled' })], true);
  const said = (series: string, own: number) =>
    modelOf(`?year=2023&series=${series}&focus=MEX&direction=in`, {
      table,
      values: workingSet([value(2023, 'MEX', own)]),
    }).finding.map(({ id }) => id.replace('world-map:finding.', ''));
  expect(said('knomad', 9)).toEqual(['own', 'focus.remittance.in']);
  expect(said('knomad', 5)).toEqual(['focus.remittance.in']);
  expect(said('headline', 5)).toEqual(['focus.remittance.in_modelled']);
  const [, shared] = modelOf('?year=2023&series=knomad&focus=MEX&direction=in', {
    table,
    values: workingSet([value(2023, 'MEX', 9)]),
  }).finding;
  // It is a published amount, and no estimate of the atlas.
  expect(shared?.values?.['by']).toMatchObject({ value: { id: 'world-map:finding.by.shared' } });
});

test('a focus says whose count of its money it is: the corridors’ sum is not the recorded total', () => {
  const said = (search: string, status: 'published' | 'modelled') => {
    const table = flowTable([flow('USA', 'MEX', 5, { status })], true);
    return modelOf(search, { table }).finding[0];
  };
  const by = (...asked: Parameters<typeof said>) => {
    const value = said(...asked)?.values?.['by'];
    return value?.kind === 'message' ? value.value.id : value;
  };
  expect(by('?focus=MEX&direction=in', 'published')).toBe('world-map:finding.by.published');
  expect(by('?focus=USA&direction=out', 'published')).toBe('world-map:finding.by.published');
  expect(by('?focus=USA&direction=out', 'modelled')).toBe('world-map:finding.by.modelled');
  // What came in is published; the model only shares it out.
  const shared = said('?focus=MEX&direction=in', 'modelled');
  expect(shared?.id).toBe('world-map:finding.focus.remittance.in_modelled');
  expect(shared?.values?.['total']).toEqual({ kind: 'amount', value: 5, unit: 'usd' });
  expect(shared?.values?.['amount']).toMatchObject({ value: { id: 'world-map:about' } });
});

test('a corridor: its amount, its share of both ends, and what goes back', () => {
  const [said, back] = modelOf('?focus=MEX&with=USA').finding;
  expect(code(said?.values?.['sender'])).toBe('USA');
  expect(said?.values?.['ofReceiver']).toEqual({ kind: 'share', value: 100 });
  expect(back?.values?.['amount']).toEqual({ kind: 'amount', value: 5e8, unit: 'usd' });
});

test('a modelled amount is "about"', () => {
  const table = flowTable([flow('USA', 'MEX', 5, { status: 'modelled' })], true);
  const [said] = modelOf('?focus=MEX&with=USA', { table }).finding;
  const amount = said?.values?.['amount'];
  expect(amount?.kind === 'message' && amount.value.id).toBe('world-map:about');
});

test('a year without a matrix says so and names its neighbours', () => {
  const said = modelOf('?year=2019', { table: null }).finding.at(-1);
  expect(said?.id).toBe('world-map:no_flows.remittance.between');
  expect(said?.values?.['before']).toEqual({ kind: 'year', value: 2018 });
  expect(said?.values?.['after']).toEqual({ kind: 'year', value: 2021 });
});

test('an incomplete year is never told as a decline', () => {
  const said = modelOf('?year=2022', { table: null, values: workingSet(received) }).finding;
  expect(said.map((one) => one.id)).toContain('world-map:finding.incomplete');
});

test("women's share comes with the persons behind it", () => {
  const over = {
    table: people,
    values: workingSet([value(2024, 'MEX', 36), value(2024, 'USA', 50)]),
    flowYears: [{ series: 'any', year: 2024, corridors: 3, ranked: 3, total: 1060 }],
  };
  const [said] = modelOf('?measure=hosted_women&year=2024&focus=MEX', over).finding;
  expect(said?.values?.['amount']).toEqual({ kind: 'amount', value: 900, unit: 'persons' });
  expect(said?.values?.['women']).toMatchObject({ unit: 'percent', value: 100 / 3 });
  expect(said?.values?.['all']).toMatchObject({ unit: 'percent', value: 36000 / 990 });
});

test('no economy of under 100,000 people heads the world, and that is said', () => {
  const address = '?measure=hosted_women&year=2024';
  const values = workingSet([
    value(2024, 'USA', 52),
    value(2024, 'MEX', 49),
    value(2024, 'IND', 60),
  ]);
  const peopled = {
    values,
    flowYears: [{ series: 'any', year: 2024, corridors: 3, ranked: 3, total: 9 }],
  };
  const first = modelOf(address, peopled).finding;
  expect(first.map(({ id }) => id)).toEqual(['world-map:finding.top.hosted_women']);
  expect(code(first[0]?.values?.['first'])).toBe('IND');
  const economies = new Map(mapRows().economies);
  economies.set('IND', { ...economies.get('IND')!, peopled: false });
  const second = modelOf(address, { ...peopled, economies }).finding;
  expect(second.map(({ id }) => id)).toEqual([
    'world-map:finding.top.hosted_women',
    'world-map:finding.small',
  ]);
  expect(code(second[0]?.values?.['first'])).toBe('USA');
});

describe('a year whose corridors are modelled', () => {
  const rows = rows2021.map((row) => ({ ...row, status: 'modelled' as const }));
  const modelled = {
    table: flowTable(rows, true),
    flowYears: [{ series: 'modelled', year: 2019, corridors: 8, ranked: 8, total: 95.5e9 }],
  };
  const said = (search: string) => modelOf(search, modelled).finding.map(({ id }) => id);

  test('is told as such, of the world and of a corridor', () => {
    expect(said('?year=2019')).toContain('world-map:modelled');
    expect(said('?year=2019&focus=MEX&with=USA')).toContain('world-map:modelled');
    expect(said('?year=2021')).not.toContain('world-map:modelled');
  });

  test('is the atlas’s by name, of an economy', () => {
    expect(said('?year=2019&focus=MEX')).toContain(
      'world-map:finding.focus.remittance.in_modelled',
    );
    expect(said('?year=2019&focus=SYR')).toEqual(['world-map:finding.focus_none.modelled.in']);
    // Of which year there is one is told where all years are at hand.
    const values = workingSet([
      value(2010, 'SYR', 5),
      value(2017, 'SYR', 6),
      value(2019, 'MEX', 7),
    ]);
    const [last] = lastTold(modelOf('?year=2019&focus=SYR', { ...modelled, values }), values);
    expect(last?.id).toBe('world-map:finding.last_received');
    expect(last?.values?.['year']).toEqual({ kind: 'year', value: 2017 });
    expect(lastTold(modelOf('?year=2019&focus=MEX', { ...modelled, values }), values)).toEqual([]);
  });

  test('is drawn as such', () => {
    const { flows } = modelOf('?year=2019', modelled);
    expect(flows.length).toBeGreaterThan(0);
    expect(flows.every((one) => one.modelled)).toBe(true);
    expect(modelOf('?year=2021').flows.some((one) => one.modelled)).toBe(false);
  });
});

test('deaths are told of an economy first, and that others are in its figure wherever it is named', () => {
  const values = workingSet([
    value(2024, 'ISR', 900),
    value(2024, 'MEX', 500),
    value(2024, 'USA', 0),
  ]);
  const economies = new Map(
    ['ISR', 'MEX', 'USA', 'PSE'].map((code) => [code, { ...everyone.get('MEX')!, economy: code }]),
  );
  const said = (search: string) =>
    modelOf(`?measure=conflict_deaths&year=2024${search}`, {
      values,
      economies,
      totals: [{ year: 2024, published: null, summed: 1400, economies: 3 }],
      flowYears: [{ series: 'unhcr', year: 2024, corridors: 1, ranked: 1, total: 1000 }],
      table: flowTable([flow('MEX', 'USA', 1000)], true),
    }).finding.map(({ id }) => id.replace('world-map:', ''));
  expect(said('')).toEqual(['finding.top.conflict_deaths', 'note.palestine']);
  expect(said('&focus=ISR').slice(0, 2)).toEqual(['finding.own', 'note.palestine']);
  expect(said('&focus=PSE').slice(0, 2)).toEqual(['finding.own_none', 'note.palestine']);
  expect(said('&focus=MEX')).toEqual(['finding.own', 'finding.focus.refugee.out']);
});

test('from one economy’s flows alone no part of the other’s is told', () => {
  const own = rows2021.filter((row) => row.receiver === 'IND');
  const said = (of: string | null) =>
    modelOf('?focus=IND&with=USA&year=2021', { table: flowTable(own, true, of) }).finding[0];
  expect(said('IND')?.id).toBe('world-map:finding.corridor_alone.remittance');
  expect(said(null)?.id).toBe('world-map:finding.corridor.remittance');
});
