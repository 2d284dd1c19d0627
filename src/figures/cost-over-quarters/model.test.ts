import { expect, test } from 'vitest';
import type { CostsSettings } from '../sending-costs/settings.ts';
import { quartersModel, type QuarterRow } from './model.ts';
import { quartersFinding, quartersNotes, quartersTable } from './text.ts';

const row = (quarter: string, mean: number, over: Partial<QuarterRow> = {}): QuarterRow => ({
  kept: 'all',
  quarter,
  mean,
  priced: 20,
  weighted: mean - 1,
  carried: 50,
  matrix_year: 2021,
  five_before: null,
  five_now: null,
  five_priced: 0,
  of_quotes: null,
  quotes: null,
  left_out: 2,
  ...over,
});
const all: CostsSettings = { from: 'all', to: 'all', corridors: 'all' };
const modelOf = (quarters: QuarterRow[], over: Partial<CostsSettings> = {}) =>
  quartersModel({ ...all, ...over }, { quarters });
const ids = (model: ReturnType<typeof modelOf>) => quartersFinding(model).map(({ id }) => id);

test('the pace to the goal runs from the newest quarter to the last of 2030', () => {
  const model = modelOf([
    row('2024Q4', 9),
    row('2028Q4', 5, { five_before: 7, five_now: 4.5, five_priced: 18 }),
  ]);
  expect(model.pace).toEqual({ needed: 1, past: 0.5, compared: 18 });
  expect(quartersFinding(model)).toMatchObject([
    { id: 'cost-over-quarters:finding.both.all', values: { mean: { value: 5 } } },
    { id: 'cost-over-quarters:pace.needed', values: { needed: { value: 1 } } },
    { id: 'cost-over-quarters:past.fell', values: { past: { value: 0.5 } } },
  ]);
});

test('a mean at the goal needs no pace; one that rose or hardly moved says so', () => {
  expect(ids(modelOf([row('2025Q3', 2.9)])).slice(1)).toEqual(['cost-over-quarters:pace.reached']);
  const past = (before: number, now: number) =>
    ids(modelOf([row('2025Q3', 6, { five_before: before, five_now: now, five_priced: 9 })])).at(-1);
  expect(past(6, 7)).toBe('cost-over-quarters:past.rose');
  expect(past(7, 6)).toBe('cost-over-quarters:past.fell');
  expect(past(6.05, 6)).toBe('cost-over-quarters:past.still');
});

test('groups at the ends are named with the finding; without a matrix one mean is told', () => {
  const [first] = quartersFinding(modelOf([row('2025Q3', 6)], { to: 'ldc' }));
  expect(first).toMatchObject({
    id: 'cost-over-quarters:finding.both.some',
    values: {
      scope: {
        value: {
          values: {
            senders: { value: { id: 'sending-costs:everyone' } },
            receivers: { value: { id: 'domain:group.ldc' } },
          },
        },
      },
    },
  });
  expect(ids(modelOf([row('2025Q3', 6, { weighted: null })]))[0]).toBe(
    'cost-over-quarters:finding.plain.all',
  );
});

test('only the corridors chosen are drawn, and how they change is said', () => {
  const rows = [
    row('2025Q1', 8),
    row('2025Q3', 7, { priced: 9 }),
    row('2025Q3', 6, { kept: 'same' }),
  ];
  expect(modelOf(rows, { corridors: 'same' }).rows.map(({ mean }) => mean)).toEqual([6]);
  expect(quartersNotes(modelOf(rows))).toContainEqual(
    expect.objectContaining({
      id: 'sending-costs:note.changing',
      values: expect.objectContaining({ fewest: { kind: 'count', value: 9 } }),
    }),
  );
  expect(quartersNotes(modelOf(rows, { corridors: 'same' })).map(({ id }) => id)).toContain(
    'sending-costs:note.same',
  );
  expect(quartersTable(modelOf(rows)).rows[0]?.[0]).toEqual({ kind: 'quarter', value: '2025Q3' });
});

test('without corridors nothing is found', () => {
  const model = modelOf([]);
  expect([model.newest, model.pace, quartersFinding(model), quartersNotes(model)]).toEqual([
    null,
    null,
    [],
    [],
  ]);
});
