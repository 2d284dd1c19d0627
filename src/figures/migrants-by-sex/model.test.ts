import fc from 'fast-check';
import { expect, test } from 'vitest';
import { economyOf } from '../shared/phrases.ts';
import { migrantsModel, persons, womenShare, type MigrantRow } from './model.ts';
import { migrantsEmpty, migrantsFinding, migrantsNotes, migrantsTable } from './text.ts';

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

test('of fewer than 100 people no share is told, neither of all nor of a partner', () => {
  const told = (rows: MigrantRow[]) => ids(migrantsFinding(migrantsModel(settings, { MEX: rows })));
  expect(told([row('USA', 50, 49)])).toEqual(['migrants-by-sex:finding.abroad.few']);
  const tiny = [row('USA', 90, 60), row('ITA', 9, 1), row('GTM', 1, 9)];
  expect(told(tiny)).toEqual(['migrants-by-sex:finding.abroad.most']);
});

test('partners are told apart by counts alone, and by no slip of a small one', () => {
  const ends = (...others: MigrantRow[]) => {
    const rows = [row('USA', 5000, 5000), row('ITA', 1400, 600), row('GTM', 800, 1200), ...others];
    const told = migrantsFinding(migrantsModel(settings, { MEX: rows })).at(-1)?.values ?? {};
    return [told['high'], told['low']].map(
      (economy) => economy && 'value' in economy && economy.value,
    );
  };
  expect(ends()).toEqual(['ITA', 'GTM']);
  expect(ends({ ...row('BLZ', 100, 900), flags: 'bi' })).toEqual(['ITA', 'GTM']);
  expect(ends(row('BLZ', 5, 665))).toEqual(['ITA', 'GTM']);
  // Under a thousand people, or a twentieth of all, tell nothing of a destination.
  expect(ends(row('BLZ', 99, 900))).toEqual(['ITA', 'GTM']);
  expect(ends(row('BLZ', 100, 900))).toEqual(['ITA', 'BLZ']);
  expect(ends(row('BLZ', 100, 900), row('CAN', 5000, 5000))).toEqual(['ITA', 'GTM']);
  expect(ends(row('BLZ', 300, 19_700))).toEqual(['ITA', 'BLZ']);
});

test('where most have no origin, none is told as the largest', () => {
  const told = (unknown: number) =>
    ids(
      migrantsFinding(
        migrantsModel(
          { ...settings, direction: 'hosted' },
          {
            MEX: [row('USA', 300, 200), row('XOO', unknown, 0)].map((one) => ({
              ...one,
              direction: 'hosted' as const,
            })),
          },
        ),
      ),
    );
  expect(told(400)).toEqual(['migrants-by-sex:finding.hosted.most', 'migrants-by-sex:unknown']);
  expect(told(600)).toEqual(['migrants-by-sex:finding.hosted.total', 'migrants-by-sex:unknown']);
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

test('what is imputed, or lacks the state of most, tells a number of people and nothing more', () => {
  const hosted = { direction: 'hosted' as const };
  const imputed = [row('USA', 300, 200, 'ri'), row('GTM', 200, 290, 'b')];
  const told = migrantsFinding(
    migrantsModel(
      { ...settings, ...hosted },
      { MEX: imputed.map((one) => ({ ...one, ...hosted })) },
    ),
  );
  expect(ids(told)).toEqual(['migrants-by-sex:finding.hosted.imputed']);
  expect(told[0]?.values).not.toHaveProperty('share');
  const island = migrantsFinding(
    migrantsModel({ ...settings, economies: ['MTQ'] }, { MTQ: [row('GLP', 5000, 4000)] }),
  );
  expect(ids(island)).toEqual(['migrants-by-sex:finding.abroad.without']);
  expect(island[0]?.values).toMatchObject({ state: economyOf('FRA'), persons: { value: 9000 } });
});

test('a stock that no other count knows is not told as where most are from', () => {
  const hosted = [row('PSE', 3000, 6000), row('SDN', 1000, 3000)].map((one) => ({
    ...one,
    direction: 'hosted' as const,
  }));
  const told = (shared: boolean) =>
    migrantsFinding(
      migrantsModel(
        { ...settings, direction: 'hosted', economies: ['LBY'] },
        { LBY: hosted.map((one) => ({ ...one, shared })) },
      ),
    )[0];
  expect(told(false)?.id).toBe('migrants-by-sex:finding.hosted.total');
  expect(told(true)?.id).toBe('migrants-by-sex:finding.hosted.unobserved_total');
  expect(told(true)?.values).not.toHaveProperty('part');
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

test('of a tenth of those hosted whose origin nobody knows, it is said', () => {
  const said = (unknown: number, direction: 'hosted' | 'abroad' = 'hosted') => {
    const rows = [row('GTM', 400, 500), row('XOO', unknown, 0)].map((one) => ({
      ...one,
      direction,
    }));
    return migrantsFinding(migrantsModel({ ...settings, direction }, { MEX: rows }))[1];
  };
  expect(said(100)).toMatchObject({
    id: 'migrants-by-sex:unknown',
    values: { share: { value: 10 } },
  });
  expect(said(99)).toBeUndefined();
  expect(said(100, 'abroad')).toBeUndefined();
});

test('where over a quarter have one share with many others, no share of all is told', () => {
  const told = (shared: number, other: number, more = {}) => {
    const rows = [{ ...row('CHL', shared, 0), shared: true }, row('ITA', 0, other)];
    const all = rows.map((one) => ({ ...one, ...more }));
    return migrantsFinding(migrantsModel(settings, { MEX: all }))[0];
  };
  expect(told(250, 750)?.id).toBe('migrants-by-sex:finding.abroad.most');
  expect(told(260, 740)?.id).toBe('migrants-by-sex:finding.abroad.unobserved');
  expect(told(600, 400)).toMatchObject({
    id: 'migrants-by-sex:finding.abroad.unobserved',
    values: { partner: economyOf('CHL'), part: { value: 60 }, unobserved: { value: 60 } },
  });
  expect(told(600, 400)?.values).not.toHaveProperty('share');
  const lost = { lost_before: 2020, lost_in: 'USA', lost_there: 31, lost: 39 };
  expect(told(600, 400, lost)?.id).toBe('migrants-by-sex:finding.abroad.unobserved_counted');
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
