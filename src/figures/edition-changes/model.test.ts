import { expect, test } from 'vitest';
import { readParameters, writeParameters } from '../../domain/parameters.ts';
import { changesModel } from './model.ts';
import { rankedChanges } from './ranked.ts';
import type { ChangeKind, ChangeRow, ComparedRow } from './rows.ts';
import { changesFinding, worldSentence } from './sentences.ts';
import { changesSettings, type ChangesSettings } from './settings.ts';
import { changesTable } from './table.ts';

const row = (text: string, over: Partial<ChangeRow> = {}): ChangeRow => {
  const [economy = '', year, kind, before, after] = text.split(' ');
  const value = (one: string | undefined) => (one === '-' ? null : 1e6 * Number(one));
  return {
    source: 'wb-wdi',
    measure: 'received',
    economy,
    year_before: Number(year),
    year: Number(year),
    edition_before: 'May 2005',
    edition_after: 'May 2006',
    before: value(before),
    after: value(after),
    estimated_before: false,
    estimated_after: false,
    kind: kind as ChangeKind,
    ...over,
  };
};
const changes = [
  row('AAA 2001 revised 1000 1300'),
  row('AAA 2002 revised 1000 1900'),
  row('AAA 2003 new - 5000'),
  row('BBB 2004 jump 500 7000', { year_before: 2003 }),
  row('CCC 2001 withdrawn 4000 -', { measure: 'paid' }),
  row('DDD 2001 reported - 20', { source: 'knomad-flows' }),
  row('EEE 2001 revised 0.001 1'),
];
const compared: ComparedRow[] = [
  {
    source: 'wb-wdi',
    measure: 'received',
    edition_before: 'May 2005',
    edition_after: 'May 2006',
    compared: 1200,
    revised: 3,
    year: 2003,
    economies_before: 3,
    economies_after: 4,
    sum_before: 9e9,
    sum_after: 11e9,
  },
];
const asked = (search: string) => readParameters(changesSettings, search).values;
const model = (search: string) => changesModel(asked(search), { changes, compared });
const shown = (settings: ChangesSettings) =>
  rankedChanges(changes, settings, 'usd').map((one) => `${one.economy} ${one.year}`);

test('the largest differences come first, one year of each, rather one with both figures', () => {
  expect(shown(asked(''))).toEqual(['BBB 2004', 'CCC 2001', 'AAA 2002', 'DDD 2001', 'EEE 2001']);
  expect(shown(asked('years=every'))).toEqual([
    'BBB 2004',
    'AAA 2003',
    'CCC 2001',
    'AAA 2002',
    'AAA 2001',
    'DDD 2001',
    'EEE 2001',
  ]);
});

test('in percent small figures and those that are not in both editions come last', () => {
  expect(shown(asked('sort=relative'))).toEqual([
    'BBB 2004',
    'AAA 2002',
    'CCC 2001',
    'DDD 2001',
    'EEE 2001',
  ]);
});

test('filters by direction, publication, economy and kind; one economy shows every year', () => {
  expect(shown(asked('direction=paid'))).toEqual(['CCC 2001']);
  expect(shown(asked('source=knomad-flows'))).toEqual(['DDD 2001']);
  expect(shown(asked('economy=AAA&sort=year'))).toEqual(['AAA 2003', 'AAA 2002', 'AAA 2001']);
  expect(shown(asked('kind=withdrawn,reported'))).toEqual(['CCC 2001', 'DDD 2001']);
  expect(writeParameters(changesSettings, asked('economy=AAA&years=every'))).toBe('?economy=AAA');
});

test('the head says how many changed, the largest, and what became of the world', () => {
  const [changed, largest, world] = changesFinding(model(''));
  expect(changed?.values).toMatchObject({ compared: { value: 1200 }, changed: { value: 3 } });
  expect(largest).toMatchObject({
    id: 'edition-changes:largest.jump',
    values: { economy: { value: 'BBB' }, year_before: { value: 2003 }, year: { value: 2004 } },
  });
  expect(world?.id).toBe('edition-changes:world.more');
  expect(changesFinding(model('economy=AAA')).map(({ id }) => id)).toEqual([
    'edition-changes:largest.new',
  ]);
});

test('no world is told where two editions have no year in common, nor a change under 0.1 %', () => {
  const [first] = compared;
  const said = (over: Partial<ComparedRow>) => worldSentence({ ...first!, ...over }, 'usd')?.id;
  expect(said({ year: null, sum_before: null, sum_after: null })).toBeUndefined();
  expect(said({ sum_after: 9.005e9 })).toBe('edition-changes:world.same');
  expect(said({ sum_after: 8e9 })).toBe('edition-changes:world.less');
});

test('a figure that was not reported is never told as 0, and no difference across a jump', () => {
  const { rows } = changesTable(model('years=every'));
  expect(JSON.stringify(rows)).not.toMatch(/"value":0[,}]/);
  const jump = rows.find(([economy]) => economy?.value === 'BBB');
  expect(jump?.[6]).toBeNull();
});

test('what its publisher calls an estimate is marked so, in the sentence and in the table', () => {
  const estimated = [row('AAA 2001 revised 1000 1300', { estimated_after: true })];
  const marked = changesModel(asked(''), { changes: estimated, compared });
  const told = changesFinding(marked).find(({ id }) => id.endsWith('largest.revised'));
  expect(told?.values?.['after']).toMatchObject({ value: { id: 'edition-changes:estimated' } });
  expect(told?.values?.['before']).toMatchObject({ kind: 'amount', value: 1e9 });
  const figures = JSON.stringify(changesTable(marked).rows[0]?.slice(4, 6));
  expect(figures.match(/edition-changes:estimated/g)).toHaveLength(1);
});
