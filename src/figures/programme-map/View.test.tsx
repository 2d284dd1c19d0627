import { expect, test } from 'vitest';
import { testWorld } from '../../map/geometry/test-world.ts';
import { programmeOf, type ProgrammeRow } from '../programme-timeline/programme.ts';
import { draw } from '../testing/draw.tsx';
import { classOf, programmeCounts } from './model.ts';
import { mapFinding } from './text.ts';
import { ProgrammeMapView } from './View.tsx';

const programme = (id: string, economies: string | null) => {
  const row: ProgrammeRow = {
    id,
    title: id,
    title_en: null,
    funder: null,
    start: null,
    end: null,
    status_stored: null,
    theme: null,
    url: null,
    note: null,
    economies,
  };
  return programmeOf(row, 2026.9);
};
const programmes = [programme('a', 'AAA,BBB'), programme('b', 'AAA'), programme('c', null)];

test('counts the programmes of each economy', () => {
  expect([...programmeCounts(programmes)]).toEqual([
    ['AAA', 2],
    ['BBB', 1],
  ]);
  expect([1, 2, 3, 9].map(classOf)).toEqual([1, 2, 3, 3]);
});

test('the finding names the economy with most, unless there is a tie', () => {
  expect(mapFinding(programmes)).toMatchObject({
    id: 'programme-map:finding.most',
    values: {
      count: { value: 3 },
      economies: { value: 2 },
      economy: { value: 'AAA' },
      most: { value: 2 },
    },
  });
  expect(mapFinding(programmes.slice(0, 1)).id).toBe('programme-map:finding.total');
  expect(mapFinding([programme('a', 'AAA'), programme('b', 'BBB')]).id).toBe(
    'programme-map:finding.total',
  );
});

test('draws an economy outside the list as none in it, not as no data', async () => {
  const picture = await draw(
    <ProgrammeMapView
      geometry={testWorld()}
      counts={programmeCounts(programmes)}
      focus={null}
      label="A test"
      width={640}
    />,
  );
  expect(picture).not.toContain('map-shape-nodata');
  expect(picture).toContain('var(--amount-5)');
  await expect(picture).toMatchFileSnapshot('View.svg');
});
