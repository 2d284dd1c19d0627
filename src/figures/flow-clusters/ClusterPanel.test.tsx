import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { flowTable } from '../world-map/flows/flow-table.ts';
import { economies as plain, flow, modelOf } from '../world-map/test-data/world.ts';
import { ClusterPanel } from './ClusterPanel.tsx';

const economies = new Map(
  [...plain].map(([code, one]) => [code, { ...one, subregion: 'Southern Asia' }]),
);
const status = 'modelled' as const;
const rows = [
  flow('ARE', 'NPL', 3e9, { status }),
  flow('IND', 'NPL', 2e9, { status }),
  flow('SYR', 'NPL', 1e9, { status }),
];
const panel = (search: string) =>
  draw(
    <ClusterPanel
      model={modelOf(search, { economies, table: flowTable(rows, true) })}
      level="region"
      picked={null}
      onPick={() => undefined}
      onPoint={() => undefined}
    />,
  );

test('where nothing is left to be summed it is said so, and estimates are still called that', async () => {
  const drawn = await panel('?year=2024&small=regions&focus=NPL');
  expect(drawn).toContain('modelled');
  expect(drawn).toMatch(/With a line of their own: about US\$6\sbillion. Corridors: 3./);
  expect(drawn).toContain('None is left to be summed.');
  expect(drawn).not.toContain('US$0');
  expect(drawn).toMatch(/<details[^>]* hidden/);
});

test('sums are told beside what has a line of its own', async () => {
  const drawn = await panel('?year=2024&small=regions&focus=NPL&top=1');
  expect(drawn).toMatch(/In sums: about US\$3\sbillion. Corridors: 2./);
  expect(drawn).not.toMatch(/<details[^>]* hidden/);
});
