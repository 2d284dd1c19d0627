import { expect, test } from 'vitest';
import { economyGroups, groupOfSlug, groupOnMap, groupSlug } from './economy-group.ts';

test('every group has an address of its own, which leads back to it', () => {
  const slugs = economyGroups.map(groupSlug);
  expect(new Set(slugs).size).toBe(economyGroups.length);
  expect(slugs).toContain('region-africa');
  expect(slugs).toContain('income-lower-middle');
  expect(slugs).toContain('group-sids');
  expect(slugs.map(groupOfSlug)).toEqual(economyGroups);
  expect(groupOfSlug('Region-Africa')).toBe('africa');
  expect(['NPL', 'region-', 'region-moon', ''].map(groupOfSlug)).toEqual([null, null, null, null]);
});

test('the map is asked for the members alone by the parameter that it has for them', () => {
  expect(['asia', 'LM', 'ldc', 'fcv'].map((one) => groupOnMap(one as 'asia'))).toEqual([
    '/?region=asia',
    '/?income=LM',
    '/?group=ldc',
    '/?conflict=1',
  ]);
});
