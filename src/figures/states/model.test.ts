import { expect, test } from 'vitest';
import { statesModel, type StateRow } from './model.ts';
import type { QuarterChoice } from './settings.ts';
import { statesEmpty, statesFinding, statesSubtitle, statesTable } from './text.ts';

/** "US-CA 2024Q1 30", in millions. */
const rows = (...texts: string[]): StateRow[] =>
  texts.map((text) => {
    const [state = '', quarter = '', usd = ''] = text.split(' ');
    const identified = !state.endsWith('XX');
    const row = { state, quarter, name: state, identified, partner: 'MEX', source: 'banxico' };
    return { ...row, year: Number(quarter.slice(0, 4)), usd: Number(usd) * 1e6 };
  });

const states = rows(
  'US-CA 2023Q1 20',
  'US-TX 2023Q1 30',
  'US-IL 2023Q1 5',
  'US-XX 2023Q1 1',
  'US-CA 2024Q1 50',
  'US-TX 2024Q1 20',
  'US-IL 2024Q1 5',
  'US-XX 2024Q1 5',
  'US-CA 2024Q2 10',
  'US-TX 2024Q2 25',
  'US-IL 2024Q2 5',
  'US-XX 2024Q2 0',
);
const model = (year: number, quarter: QuarterChoice = 'all') =>
  statesModel('paid', { economies: ['USA'], year, quarter }, { states });

test('states are ranked by what the period adds up to, shares are of the whole', () => {
  const year = model(2024);
  expect(year.states.map(({ state, usd }) => [state, usd / 1e6])).toEqual([
    ['US-CA', 60],
    ['US-TX', 45],
    ['US-IL', 10],
  ]);
  expect(year.usd).toBe(120e6);
  expect(year.unidentified).toMatchObject({ usd: 5e6, share: 5 / 120 });
  const shares = [...year.states, year.unidentified!].map(({ share }) => share);
  expect(shares.reduce((sum, share) => sum + share)).toBeCloseTo(1, 12);
});

test('a quarter is set beside the same of the year before; half a year has none of a quarter', () => {
  expect(model(2024, '1').states[0]).toMatchObject({ usd: 50e6, before: 20e6 });
  expect(model(2024).states.map(({ before }) => before)).toEqual([null, null, null]);
});

test('a year that has begun says its months, a quarter itself, a whole year the year', () => {
  const period = (year: number, quarter?: QuarterChoice) =>
    statesSubtitle(model(year, quarter)).values?.['period'];
  expect(period(2024)).toMatchObject({
    value: { values: { from: { value: '2024-01' }, to: { value: '2024-06' } } },
  });
  expect(period(2023)).toEqual({ kind: 'quarter', value: '2023Q1' });
  expect(period(2024, '2')).toEqual({ kind: 'quarter', value: '2024Q2' });
});

test('the three largest are told, and that money whose state is not known is apart', () => {
  expect(statesFinding(model(2024)).map(({ id }) => id)).toEqual([
    'states-sending:finding',
    'states-sending:unidentified',
  ]);
  expect(statesFinding(model(2024, '2'))).toHaveLength(1);
  expect(statesTable(model(2024)).rows.at(-1)?.[0]).toEqual({
    kind: 'message',
    value: { id: 'states:name.US-XX' },
  });
});

test('a period without figures and an economy without parts are told apart', () => {
  expect(statesEmpty(model(2024))).toBeNull();
  expect(statesEmpty(model(2024, '4'))?.id).toBe('states-sending:empty.period');
  const none = statesModel(
    'paid',
    { economies: ['NPL'], year: 2024, quarter: 'all' },
    { states: [] },
  );
  expect(statesEmpty(none)?.id).toBe('states-sending:empty.none');
});
