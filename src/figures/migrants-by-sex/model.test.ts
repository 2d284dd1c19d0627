import fc from 'fast-check';
import { expect, test } from 'vitest';
import { economyOf } from '../shared/phrases.ts';
import { migrantsModel, persons, womenShare, type MigrantRow } from './model.ts';
import { migrantsFinding } from './finding.ts';
import { migrantsEmpty, migrantsNotes, migrantsTable } from './text.ts';

const row = (partner: string, female: number, male: number, flags = 'b'): MigrantRow => ({
  direction: 'abroad',
  edition: 2024,
  year: 2024,
  partner,
  female,
  male,
  flags,
});
const settings = { economies: ['MEX'], direction: 'abroad', edition: '2024' } as const;
const ids = (messages: readonly { id: string }[]) => messages.map(({ id }) => id);

test('one direction and one revision are shown, never mixed', () => {
  const rows = [
    row('USA', 5, 5),
    { ...row('USA', 100, 0), edition: 2020, year: 2020 },
    { ...row('GTM', 100, 0), direction: 'hosted' as const },
  ];
  const model = migrantsModel(settings, { MEX: rows });
  expect(model.all).toHaveLength(1);
  expect(model.year).toBe(2024);
  const earlier = migrantsModel({ ...settings, edition: '2020' }, { MEX: rows });
  expect([earlier.year, persons(earlier.totals[0] ?? { female: 0, male: 0 })]).toEqual([2020, 100]);
});

test('the rest become one row, the unknown another, and nobody is lost or counted twice', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 0, max: 300 }), { maxLength: 40 }),
      fc.nat(),
      (partners, unknown) => {
        const rows = [
          ...partners.map((number) => row(`P${number}`, number * 3, number * 2)),
          row('XOO', unknown, 1),
        ];
        const model = migrantsModel(settings, { MEX: rows });
        const sum = (list: readonly { female: number; male: number }[]) =>
          list.reduce((total, pair) => total + persons(pair), 0);
        expect(sum(model.drawn)).toBe(sum(rows));
        expect(sum(model.totals)).toBe(sum(rows));
        expect(model.drawn.length).toBeLessThanOrEqual(10);
        expect(model.drawn.at(-1)?.kind).toBe('unknown');
        const kinds = model.drawn.filter(({ kind }) => kind === 'other');
        expect(kinds.every(({ partners: count }) => count > 1)).toBe(true);
      },
    ),
  );
});

test('the finding is the share of women, the largest partner, and how partners differ', () => {
  const rows = [
    row('USA', 4800, 5200),
    row('ITA', 700, 300),
    row('GTM', 400, 600),
    row('BLZ', 9, 0),
  ];
  const model = migrantsModel(settings, { MEX: rows });
  const [main, differing] = migrantsFinding(model);
  expect(main).toMatchObject({
    id: 'migrants-by-sex:finding.abroad.most',
    values: {
      persons: { value: 12_009 },
      share: { value: (100 * 5909) / 12_009 },
      partner: economyOf('USA'),
      part: { value: (100 * 10_000) / 12_009 },
    },
  });
  expect(differing?.values).toMatchObject({
    high: { value: 'ITA' },
    high_share: { value: 70 },
    low: { value: 'GTM' },
  });
});

test('a comparison shows totals and names the ends of the range', () => {
  const model = migrantsModel(
    { ...settings, economies: ['NPL', 'PHL'] },
    { NPL: [row('IND', 100, 900)], PHL: [row('USA', 600, 400)] },
  );
  expect(model.drawn.map(({ economy }) => economy)).toEqual(['NPL', 'PHL']);
  expect(migrantsFinding(model)[0]?.values).toMatchObject({
    high: economyOf('PHL'),
    low: { value: 'NPL' },
    low_share: { value: 10 },
  });
});

test('no data, zero and Kosovo within Serbia are three sentences', () => {
  const empty = (economy: string, rows: MigrantRow[]) =>
    migrantsEmpty(migrantsModel({ ...settings, economies: [economy] }, { [economy]: rows }))?.id;
  expect(empty('TON', [])).toBe('migrants-by-sex:empty.none');
  expect(empty('TON', [row('NZL', 0, 0)])).toBe('migrants-by-sex:empty.zero');
  expect(empty('XKX', [])).toBe('migrants-by-sex:empty.kosovo');
  expect(empty('TON', [row('NZL', 0, 1)])).toBeUndefined();
  expect(womenShare({ female: 0, male: 0 })).toBeNull();
});

test('ways of counting are said with the share of persons they hold', () => {
  const model = migrantsModel(settings, { MEX: [row('USA', 50, 40), row('JPN', 5, 5, 'cr')] });
  expect(model.counted).toEqual({ citizenship: 10, refugees: 10, imputed: 0 });
  expect(ids(migrantsNotes(model))).toEqual([
    'migrants-by-sex:note.citizenship',
    'migrants-by-sex:note.refugees',
    'migrants-by-sex:note.revision',
  ]);
  expect(migrantsTable(model).rows[1]?.[5]).toMatchObject({
    value: { id: 'migrants-by-sex:counted.citizenship_refugees' },
  });
});

test('a share of women that many origins have alike is marked, and is no extreme', () => {
  const rows = [
    row('USA', 4800, 5200),
    { ...row('CHL', 900, 100), shared: true },
    row('GTM', 400, 600),
    row('ITA', 700, 300),
  ];
  const model = migrantsModel(settings, { MEX: rows });
  const differing = migrantsFinding(model)[1];
  expect(differing?.values).toMatchObject({ high: economyOf('ITA'), low: economyOf('GTM') });
  expect(migrantsNotes(model).find(({ id }) => id.endsWith('note.shared'))?.values).toEqual({
    share: { kind: 'share', value: (100 * 1000) / 13000 },
  });
  expect(migrantsTable(model).rows[1]?.at(-1)).toMatchObject({
    value: { id: 'migrants-by-sex:counted.shared' },
  });
});

test('an unobserved share is told of where a row shows it, or where much rests on it', () => {
  const others = [
    'USA',
    'CAN',
    'ESP',
    'GTM',
    'ITA',
    'FRA',
    'DEU',
    'GBR',
    'JPN',
    'CHN',
    'BRA',
    'ARG',
  ];
  const told = (people: number) => {
    const shared = { ...row('CHL', people, people), shared: true };
    const model = migrantsModel(settings, {
      MEX: [...others.map((one) => row(one, 900, 900)), shared],
    });
    return ids(migrantsNotes(model)).includes('migrants-by-sex:note.shared');
  };
  expect(told(100)).toBe(false);
  expect(told(500)).toBe(false);
  expect(told(800)).toBe(true);
  expect(told(2000)).toBe(true);
});

test('where the revision lacks destinations, it counts some, and says whom it lacks', () => {
  const lost = { lost_before: 2020, lost_in: 'USA', lost_there: 31, lost: 39 };
  const rows = [row('GTM', 400, 600), row('HND', 100, 100)].map((one) => ({ ...one, ...lost }));
  const model = migrantsModel(settings, { MEX: rows });
  const [main, missing] = migrantsFinding(model);
  expect(main?.id).toBe('migrants-by-sex:finding.abroad.most_counted');
  expect(missing).toMatchObject({
    id: 'migrants-by-sex:lost',
    values: { partner: economyOf('USA'), lost: { value: 39 }, before: { value: 2020 } },
  });
  const hosted = rows.map((one) => ({
    ...row(one.partner, 400, 600),
    direction: 'hosted' as const,
  }));
  const most = rows.map((one) => ({ ...one, lost_there: 88.6, lost: 89 }));
  const hardly = migrantsFinding(migrantsModel(settings, { MEX: most }));
  expect(ids(hardly)).toEqual([
    'migrants-by-sex:finding.abroad.hardly',
    'migrants-by-sex:lost_one',
  ]);
  expect(hardly[0]?.values).not.toHaveProperty('share');
  const other = migrantsModel({ ...settings, direction: 'hosted' }, { MEX: hosted });
  expect(ids(migrantsFinding(other))[0]).toBe('migrants-by-sex:finding.hosted.most');
});
