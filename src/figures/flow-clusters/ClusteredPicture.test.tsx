import { expect, test } from 'vitest';
import type { PlanarPoint } from '../../map/geometry/geometry.ts';
import { testWorld } from '../../map/geometry/test-world.ts';
import { flowTable } from '../world-map/flows/flow-table.ts';
import { economies as plain, flow, modelOf } from '../world-map/test-data/world.ts';
import { draw } from '../testing/draw.tsx';
import { labelled } from '../world-map/view/labelled.ts';
import { MapLegend } from '../world-map/view/MapLegend.tsx';
import ClusteredPicture from './ClusteredPicture.tsx';

const parts: Readonly<Record<string, string>> = {
  USA: 'Northern America',
  MEX: 'Latin America and the Caribbean',
  IND: 'Southern Asia',
  NPL: 'Southern Asia',
  ARE: 'Western Asia',
  SYR: 'Western Asia',
};
const economies = new Map(
  [...plain].map(([code, one]) => [code, { ...one, subregion: parts[code] ?? null }]),
);
const anchors = new Map<string, PlanarPoint>([
  ['USA', [-250, -120]],
  ['MEX', [-290, -60]],
  ['IND', [180, -60]],
  ['NPL', [190, -90]],
  ['ARE', [110, -70]],
  ['SYR', [80, -110]],
]);
const geometry = { ...testWorld(), anchors };
const status = 'modelled' as const;
const rows = [
  flow('USA', 'MEX', 52e9),
  flow('ARE', 'IND', 20e9),
  flow('USA', 'IND', 16e9),
  flow('USA', 'NPL', 4e9, { status }),
  flow('XUN', 'IND', 3e9),
  flow('IND', 'NPL', 2e9),
  flow('ARE', 'NPL', 1e9),
  flow('SYR', 'USA', 2e8),
  flow('IND', 'MEX', 1e8),
];
const model = (search: string) => modelOf(search, { economies, table: flowTable(rows, true) });
const picture = (search: string, width: number) => (
  <ClusteredPicture
    model={model(search)}
    geometry={geometry}
    width={width}
    named={labelled(model(search))}
    Legend={MapLegend}
  />
);

test('sums are open bands between named dots, within a region a ring, corridors as ever', async () => {
  const drawn = await draw(picture('?small=regions&top=2', 640));
  // One from the Americas to Asia and one back, and one in the key with its ring.
  expect(drawn.match(/class="map-cluster(-line)?"/g)).toHaveLength(2 + 2);
  expect(drawn.match(/map-cluster-ring"/g)).toHaveLength(1);
  expect(drawn.match(/class="map-flow"/g)).toHaveLength(2);
  expect(drawn).toContain('Americas');
  await expect(drawn).toMatchFileSnapshot('View.svg');
  await expect(await draw(picture('?small=regions&top=2', 360), 'ar')).toMatchFileSnapshot(
    'View-ar.svg',
  );
});

test('with a focus its small partners are sums beside it, each with the head of its direction', async () => {
  const drawn = await draw(picture('?small=regions&top=1&focus=NPL', 640));
  expect(drawn.match(/class="map-cluster(-line)?"/g)).toHaveLength(1 + 2);
  expect(drawn).toMatch(/class="map-heads" d="M[^"]+M/);
  expect(drawn).not.toContain('map-cluster-ring');
});

test('costs are not summed', () => {
  expect(modelOf('?small=regions&measure=cost_to').settings.small).toBe('lines');
});
