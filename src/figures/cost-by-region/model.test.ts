import { expect, test } from 'vitest';
import type { Region } from '../../domain/economy.ts';
import { layoutRegions } from './layout.ts';
import { regionModel, type RegionRow } from './model.ts';
import type { RegionSettings } from './settings.ts';
import { regionFinding, regionNotes, regionTable } from './text.ts';

const row = (region: Region, quarter: string, mean: number, priced = 20): RegionRow => ({
  kept: 'all',
  side: 'to',
  region,
  quarter,
  mean,
  weighted: mean - 1,
  priced,
});
const settings: RegionSettings = { from: 'all', to: 'all', corridors: 'all', side: 'to' };
const modelOf = (regions: RegionRow[], over: Partial<RegionSettings> = {}) =>
  regionModel({ ...settings, ...over }, { regions });

test('regions are ranked by the newest mean, those of few corridors last and unsaid', () => {
  const model = modelOf([
    row('africa', '2025Q3', 8),
    row('oceania', '2025Q3', 20, 2),
    row('asia', '2025Q3', 5),
  ]);
  expect(model.panels.map(({ region }) => region)).toEqual(['africa', 'asia', 'oceania']);
  expect(regionFinding(model)).toMatchObject([
    {
      id: 'cost-by-region:finding.to.range.all',
      values: { high: { value: 8 }, low: { value: 5 } },
    },
  ]);
  expect(regionNotes(model).map(({ id }) => id)).toContain('cost-by-region:note.few');
});

test('a region last priced before the newest quarter is not told as now', () => {
  const model = modelOf([row('africa', '2021Q1', 30), row('asia', '2025Q3', 5)]);
  expect(model.panels.map(({ firm }) => firm)).toEqual([true, false]);
  expect(regionFinding(model)[0]).toMatchObject({ id: 'cost-by-region:finding.to.one.all' });
});

test('the largest fall is told where two regions can be compared, and it is one', () => {
  const both = [
    row('africa', '2011Q1', 12),
    row('africa', '2025Q3', 8),
    row('asia', '2011Q1', 6),
    row('asia', '2025Q3', 5),
  ];
  expect(regionFinding(modelOf(both)).at(-1)).toMatchObject({
    id: 'cost-by-region:fell',
    values: { before: { value: 12 }, now: { value: 8 } },
  });
  expect(regionFinding(modelOf(both.slice(0, 2)))).toHaveLength(1);
});

test('no region with enough corridors is said; the table has every row', () => {
  const model = modelOf([row('africa', '2025Q3', 8, 2)]);
  expect(regionFinding(model)).toMatchObject([{ id: 'cost-by-region:finding.few' }]);
  expect(regionTable(model).rows).toHaveLength(1);
  expect(modelOf([row('africa', '2025Q3', 8)], { side: 'from' }).panels).toEqual([]);
});

test('small pictures share their axes and stand in columns that the width holds', () => {
  const model = modelOf([
    row('africa', '2025Q1', 9),
    row('africa', '2025Q3', 8),
    row('asia', '2025Q1', 6),
    row('asia', '2025Q3', 5),
  ]);
  const wide = layoutRegions(model, 640, false);
  const narrow = layoutRegions(model, 280, false);
  expect(new Set(wide.panels.map(({ y }) => y)).size).toBe(1);
  expect(new Set(narrow.panels.map(({ x }) => x)).size).toBe(1);
  const [high, low] = wide.panels.map(({ lines }) => lines[0]!.end.y);
  expect(high).toBeLessThan(low!);
  const mirrored = layoutRegions(model, 640, true);
  expect(mirrored.panels[0]!.x).toBeGreaterThan(mirrored.panels[1]!.x);
});
