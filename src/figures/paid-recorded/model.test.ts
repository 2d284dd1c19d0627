import { expect, test } from 'vitest';
import { newestMatrixYear } from '../../domain/editions/matrices.ts';
import { paidModel, type PaidRow } from './model.ts';
import { paidEmpty, paidFinding, paidNotes, paidTable } from './text.ts';

const row = (over: Partial<PaidRow>): PaidRow => ({
  year: newestMatrixYear,
  matrix: 200e9,
  recorded: 73e9,
  recorded_by: 'wdi',
  reported: null,
  reported_by: null,
  modelled: null,
  lower: null,
  upper: null,
  ...over,
});
const model = (...rows: PaidRow[]) => paidModel({ economies: ['USA'] }, { USA: rows });
const ids = (...rows: PaidRow[]) =>
  paidFinding(model(...rows)).map(({ id }) => id.replace('paid-recorded:', ''));

test('both amounts of the newest matrix’s year, and how they stand', () => {
  const said = paidFinding(model(row({}), row({ year: newestMatrixYear - 3, matrix: 1e9 })));
  expect(said.map(({ id }) => id)).toEqual([
    'paid-recorded:finding.both.wdi',
    'paid-recorded:stands.times',
  ]);
  expect(said[0]?.values).toMatchObject({ matrix: { value: 200e9 }, recorded: { value: 73e9 } });
  expect(said[1]?.values).toEqual({ times: { kind: 'count', value: 2.7 } });
});

test('a ratio of every size, and none without both', () => {
  expect(ids(row({ matrix: 74e9 }))).toContain('stands.same');
  expect(ids(row({ matrix: 100e9 }))).toContain('stands.more');
  expect(ids(row({ matrix: 50e9 }))).toContain('stands.less');
  expect(ids(row({ matrix: 1e9, recorded_by: 'knomad' }))).toEqual([
    'finding.both.knomad',
    'stands.fraction',
  ]);
  expect(ids(row({ recorded: null, recorded_by: null }))).toEqual(['finding.not_recorded']);
  expect(ids(row({ matrix: 0 }))).toEqual(['finding.alone.wdi']);
  expect(ids(row({ matrix: null }))).toEqual(['finding.outside.wdi']);
});

test('what the central bank reports stands beside both', () => {
  expect(ids(row({ reported: 1e9, reported_by: 'banxico' })).at(-1)).toBe('reported');
});

test('nothing of that year is empty; the table has every year that something is known of', () => {
  const none = row({ matrix: null, recorded: null, recorded_by: null });
  expect(paidEmpty(model(none))?.id).toBe('paid-recorded:empty');
  expect(paidEmpty(model(row({})))).toBeNull();
  expect(paidTable(model(row({}), { ...none, year: 2011 })).rows).toHaveLength(1);
});

test('the newest estimate is said with its interval, from nothing on, or without one', () => {
  const of = (over: Partial<PaidRow>) =>
    row({ year: newestMatrixYear + 3, matrix: null, recorded: null, modelled: 90e9, ...over });
  const said = (over: Partial<PaidRow>) =>
    paidFinding(model(row({ matrix: 150e9 }), of(over)))
      .filter(({ id }) => id !== 'paid-recorded:follows')
      .at(-1);
  expect(said({ lower: 70e9, upper: 120e9 })).toMatchObject({
    id: 'paid-recorded:modelled.both',
    values: { amount: { value: 90e9 }, low: { value: 70e9 }, high: { value: 120e9 } },
  });
  expect(said({ lower: 0, upper: 120e9 })?.id).toBe('paid-recorded:modelled.up');
  expect(said({})?.id).toBe('paid-recorded:modelled.bare');
  expect(said({ modelled: null })?.id).toBe('paid-recorded:stands.times');
});

test('an estimate of years before the newest matrix is drawn and listed, not said', () => {
  const before = row({ year: newestMatrixYear - 1, matrix: null, modelled: 80e9 });
  const drawn = model(before, row({}));
  expect(paidFinding(drawn).some(({ id }) => id.includes('modelled'))).toBe(false);
  expect(paidNotes(drawn).map(({ id }) => id)).toContain('paid-recorded:note_modelled');
  expect(paidTable(drawn).columns.map(({ id }) => id)).toContain('paid-recorded:column.interval');
  expect(paidTable(model(row({}))).columns).toHaveLength(6);
});

test('an estimate far from the matrix says what it lacks, or which receiver changed, and how', () => {
  const of = (modelled: number, over: Partial<PaidRow>) =>
    paidFinding(
      model(
        row({ matrix: 100e6 }),
        row({ year: newestMatrixYear + 3, matrix: null, recorded: null, modelled, ...over }),
      ),
    ).filter(({ id }) => id.includes(':apart.'));
  const most = {
    most_by: 'RUS',
    most_part: 86,
    most_before: 9.6e9,
    most_now: 1.8e9,
    most_share_before: 8,
    most_share_now: 7.9,
  };
  expect(of(60e6, most)).toEqual([]);
  expect(of(40e6, most)).toMatchObject([
    {
      id: 'paid-recorded:apart.total',
      values: { before: { value: 9.6e9 }, now: { value: 1.8e9 } },
    },
  ]);
  expect(of(40e6, { ...most, most_now: 9e9, most_share_now: 1 })).toMatchObject([
    { id: 'paid-recorded:apart.share', values: { before: { value: 8 }, now: { value: 1 } } },
  ]);
  expect(of(400e6, { ...most, most_share_before: 0 }).map(({ id }) => id)).toEqual([
    'paid-recorded:apart.none',
  ]);
  expect(
    of(400e6, { ...most, most_before: null, most_share_before: null, most_share_now: 50 }),
  ).toMatchObject([{ id: 'paid-recorded:apart.left_out', values: { now: { value: 0.9e9 } } }]);
  expect(of(40e6, { ...most, most_share_now: 0, most_barred: 2022 })).toMatchObject([
    {
      id: 'paid-recorded:apart.barred',
      values: { since: { value: 2022 }, before: { value: 0.08 * 9.6e9 } },
    },
  ]);
  expect(of(210e6, { ...most, most_part: 40 }).map(({ id }) => id)).toEqual([
    'paid-recorded:apart.many',
  ]);
});

test('of receivers without a total nothing is told where they had most, and the same are compared', () => {
  const of = (modelled: number, unreported: number, over: Partial<PaidRow> = {}) =>
    paidFinding(
      model(
        row({ matrix: 100e6, ...over }),
        row({
          year: newestMatrixYear + 3,
          matrix: null,
          recorded: null,
          modelled,
          unreported,
          unreported_to: 'SOM',
          most_by: 'RUS',
          most_part: 86,
          most_before: 9.6e9,
          most_now: 1.8e9,
          most_share_before: 8,
          most_share_now: 7.9,
        }),
      ),
    ).slice(2);
  const told = (...given: Parameters<typeof of>) =>
    of(...given).map(({ id }) => id.replace('paid-recorded:', ''));
  expect(told(90e6, 9)).toEqual(['modelled.bare']);
  expect(told(18e6, 84)).toEqual([]);
  expect(told(40e6, 40)).toEqual(['same.bare', 'same.before']);
  expect(of(40e6, 40)[1]?.values).toMatchObject({ before: { value: 60e6 }, share: { value: 40 } });
  expect(told(20e6, 40)).toEqual(['same.bare', 'same.before', 'apart.total']);
  expect(told(20e6, 0, { matrix: null })).toEqual([]);
});

test('the record of the estimate’s own year is told where one holds the other twice', () => {
  const of = (modelled: number) =>
    ids(
      row({ matrix: 5e9, recorded: 5e9 }),
      row({ year: newestMatrixYear + 3, matrix: null, recorded: 2.66e9, modelled }),
    ).slice(2);
  expect(of(5.52e9)).toEqual(['modelled.bare', 'then.wdi', 'then.times']);
  expect(of(5.32e9).at(-1)).toBe('then.double');
  expect(of(5e9)).toEqual(['modelled.bare']);
  expect(of(1.2e9).at(-1)).toBe('then.fraction');
});

test('a record of all receivers is no measure of an estimate of some', () => {
  const said = ids(
    row({ matrix: 5e9, recorded: 5e9 }),
    row({
      year: newestMatrixYear + 3,
      matrix: null,
      recorded: 8e9,
      modelled: 2.2e9,
      unreported: 43,
      unreported_to: 'MMR',
    }),
  ).slice(2);
  expect(said).toEqual(['same.bare', 'same.before', 'all.wdi']);
});

test('a distance that was told of the matrix is told of the estimate, too, though it has closed', () => {
  const of = (modelled: number) =>
    ids(
      row({ matrix: 15e9, recorded: 5e9 }),
      row({ year: newestMatrixYear + 3, matrix: null, recorded: 5e9, modelled }),
    ).slice(-2);
  expect(of(5e9)).toEqual(['then.wdi', 'then.same']);
  expect(of(6e9)).toEqual(['then.wdi', 'then.more']);
  expect(of(4e9)).toEqual(['then.wdi', 'then.less']);
});

test('of a record that is a sliver of what is estimated no multiple is told', () => {
  expect(ids(row({ matrix: 110e9, recorded: 5e9 })).at(-1)).toBe('stands.tiny');
  expect(ids(row({ matrix: 5e9, recorded: 110e9 })).at(-1)).toBe('stands.fraction');
  const after = row({ year: newestMatrixYear + 3, matrix: null, recorded: 5e9, modelled: 120e9 });
  expect(ids(row({ matrix: 110e9, recorded: 5e9 }), after).filter((id) => /tiny/.test(id))).toEqual(
    ['stands.tiny'],
  );
});

test('that the estimate follows the matrices is said where there is a record', () => {
  const told = (recorded: number | null) =>
    ids(
      row({ matrix: 5e9, recorded, recorded_by: recorded === null ? null : 'wdi' }),
      row({
        year: newestMatrixYear + 3,
        matrix: null,
        recorded: null,
        modelled: 5e9,
        lower: 4e9,
        upper: 6e9,
      }),
    );
  expect(told(5e9)).toContain('follows');
  expect(told(null)).not.toContain('follows');
});

test('a record is not drawn on across a break, and it is said', () => {
  const noted = (...rows: readonly ReturnType<typeof row>[]) =>
    paidNotes(model(...rows)).map(({ id }) => id);
  const [before, broken] = [
    row({ year: newestMatrixYear - 1 }),
    row({ recorded_break: 'vintage' }),
  ];
  expect(noted(before, broken)).toContain('money-over-time:break');
  // Nothing is drawn before the first, so nothing is cut off.
  expect(noted(broken)).not.toContain('money-over-time:break');
  expect(noted(row({}))).not.toContain('money-over-time:break');
});

test('an interval from far below says for whom most is uncertain', () => {
  const of = (over: Partial<PaidRow>) =>
    paidFinding(
      model(
        row({ matrix: 10e9, recorded: 10e9 }),
        row({
          year: newestMatrixYear + 3,
          matrix: null,
          recorded: 10e9,
          modelled: 10e9,
          lower: 0.4e9,
          upper: 12e9,
          doubted_to: 'BGD NPL',
          ...over,
        }),
      ),
    ).find(({ id }) => id === 'paid-recorded:uncertain');
  expect(of({})?.values).toEqual({
    receivers: { kind: 'economies', value: ['BGD', 'NPL'] },
  });
  expect(of({ doubted_to: null })).toBeUndefined();
  expect(of({ lower: 8e9 })).toBeUndefined();
});
