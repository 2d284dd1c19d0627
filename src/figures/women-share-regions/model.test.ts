import { expect, test } from 'vitest';
import type { Region } from '../../domain/economy.ts';
import { regionsModel, type RegionRow } from './model.ts';
import { regionsFinding, regionsTable } from './text.ts';

const row = (
  side: RegionRow['side'],
  region: Region | null,
  year: number,
  female: number,
  persons: number,
): RegionRow => ({ side, region, year, female, persons, alike: 0 });
const regions = [1990, 2024].flatMap((year) => [
  row('abroad', null, year, year === 1990 ? 50 : 47, 100),
  row('hosted', null, year, year === 1990 ? 50 : 47, 100),
  row('abroad', 'europe', year, 24, 40),
  row('abroad', 'asia', year, 20, 50),
  row('hosted', 'europe', year, 31, 60),
  row('hosted', 'asia', year, 16, 40),
]);

test('the world is drawn once, each region from both ends', () => {
  const model = regionsModel({}, { regions });
  expect(model.panels.map(({ region, lines }) => [region, lines.length])).toEqual([
    ['world', 1],
    ['asia', 2],
    ['europe', 2],
  ]);
  expect(regionsTable(model).rows).toHaveLength(10);
});

test('those of unknown origin are what the regions lack of the world', () => {
  expect(regionsModel({}, { regions }).unknown).toBe(10);
});

test('the finding tells the world and the ends of the regions', () => {
  const [world, abroad, hosted] = regionsFinding(regionsModel({}, { regions }));
  expect(world?.id).toBe('women-share-regions:finding.fell');
  expect(world?.values).toMatchObject({ before: { value: 50 }, now: { value: 47 } });
  expect(abroad?.values).toMatchObject({ high_share: { value: 60 }, low_share: { value: 40 } });
  expect(hosted?.values).toMatchObject({ low_share: { value: 40 } });
  expect(regionsFinding(regionsModel({}, { regions: [] }))).toEqual([]);
});
