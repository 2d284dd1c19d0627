import { expect, test } from 'vitest';
import { economyOf } from '../shared/phrases.ts';
import { migrantsFinding } from './finding.ts';
import { migrantsModel, type MigrantRow } from './model.ts';

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

test('a comparison names none whose women were not observed, or of whom most are in no count', () => {
  const ends = (economies: string[], shared = false) => {
    const rows = {
      NPL: [row('IND', 100, 900)],
      PHL: [row('USA', 600, 400)],
      MMR: [{ ...row('BGD', 50, 950), shared }],
      MTQ: [row('GLP', 950, 50)],
    };
    const told = migrantsFinding(migrantsModel({ ...settings, economies }, rows))[0];
    return ['high', 'low'].map((end) => {
      const value = told?.values?.[end];
      return value?.kind === 'economy' ? value.value : null;
    });
  };
  expect(ends(['NPL', 'PHL', 'MMR'])).toEqual(['PHL', 'MMR']);
  expect(ends(['NPL', 'PHL', 'MMR', 'MTQ'], true)).toEqual(['PHL', 'NPL']);
  expect(ends(['NPL', 'MMR'], true)).toEqual([null, null]);
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
  expect(told(true)?.id).toBe('migrants-by-sex:finding.hosted.never');
  expect(told(true)?.values).not.toHaveProperty('part');
});

test('the largest partner of refugees that UNHCR no longer has is told as that, not as the largest', () => {
  const of = (now: number) =>
    migrantsFinding(
      migrantsModel(
        { ...settings, direction: 'hosted', economies: ['NRU'] },
        {
          NRU: [
            {
              ...row('IRN', 100, 312),
              direction: 'hosted',
              fled_most: 567,
              fled_year: 2020,
              fled_now: now,
            },
            { ...row('FJI', 150, 150), direction: 'hosted', moved_since: 2020 },
          ],
        },
      ),
    );
  const [first, second] = of(0);
  expect(first?.id).toBe('migrants-by-sex:finding.hosted.total');
  expect(second).toMatchObject({
    id: 'migrants-by-sex:fled.none',
    values: { home: { value: 'IRN' }, host: { value: 'NRU' }, most: { value: 567 } },
  });
  expect(of(30)[1]?.id).toBe('migrants-by-sex:fled.some');
});

test('of which part an earlier year’s division stands is said, and nothing below half', () => {
  const said = (anew: number) =>
    migrantsFinding(
      migrantsModel(
        { ...settings, direction: 'hosted', economies: ['URY'] },
        {
          URY: [
            { ...row('ARG', 500, 500), direction: 'hosted', moved_since: 2020 },
            { ...row('VEN', anew, 0), direction: 'hosted' },
          ],
        },
      ),
    ).find(({ id }) => id.includes(':moved.'));
  expect(said(10)?.id).toBe('migrants-by-sex:moved.hosted');
  expect(said(250)).toMatchObject({
    id: 'migrants-by-sex:moved.hosted_part',
    values: { share: { value: 80 }, since: { value: 2020 } },
  });
  expect(said(1500)).toBeUndefined();
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
