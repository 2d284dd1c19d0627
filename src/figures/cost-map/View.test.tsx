import { expect, test } from 'vitest';
import { testWorld } from '../../map/geometry/test-world.ts';
import { draw } from '../testing/draw.tsx';
import { costFills, costMapModel, type CostMapRow } from './model.ts';
import { Picture } from './Picture.tsx';
import { costMapFinding } from './text.ts';

const row = (economy: string, over: Partial<CostMapRow> = {}): CostMapRow => ({
  side: 'to',
  economy,
  year: 2025,
  percent: 6,
  carried: 80,
  corridors: 4,
  left_out: 0,
  matrix_year: 2021,
  ...over,
});
const settings = { from: 'all', to: 'all', map: 'to' } as const;
const economies = [
  row('AAA', { percent: 12 }),
  row('BBB', { percent: 2.5 }),
  row('CCC', { percent: 16, carried: 24 }),
  row('DDD', { percent: 18, corridors: 1 }),
  row('EEE', { percent: null, corridors: 0, carried: 0, left_out: 2 }),
  row('AAA', { side: 'from', percent: 4 }),
];
const model = costMapModel(settings, { economies });

test('a cost of part of the money is hollow and never named, one that prices do not tell is none', () => {
  const fills = costFills(model);
  expect([...fills].map(([code, { kind }]) => `${code} ${kind}`)).toEqual([
    'DDD thin',
    'CCC thin',
    'AAA value',
    'BBB value',
  ]);
  expect(model).toMatchObject({ partial: 2, without: 1, year: 2025, matrixYear: 2021 });
  expect(costMapFinding(model)[0]).toMatchObject({
    id: 'cost-map:finding.to',
    values: { dearest: { value: 'AAA' }, cheapest: { value: 'BBB' }, count: { value: 2 } },
  });
});

test('costs that read alike name nobody, and fewer than two none at all', () => {
  const found = (rows: readonly CostMapRow[]) =>
    costMapFinding(costMapModel(settings, { economies: rows }))[0]?.id;
  expect(found([...economies, row('FFF', { percent: 12.04 })])).toBe('cost-map:finding.tied_to');
  expect(found([row('AAA')])).toBe('cost-map:finding.few_to');
});

test('draws the map with the goals marked in its key', async () => {
  const picture = await draw(
    <Picture model={model} width={640} files={{ geometry: testWorld() }} />,
  );
  expect(picture).toContain('legend-marked');
  await expect(picture).toMatchFileSnapshot('View.svg');
});
