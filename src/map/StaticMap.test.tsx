import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, test } from 'vitest';
import { buildingTakes, builtWorld } from '../../data/build/testing/built-world.ts';
import type { Fill } from './fill.ts';
import { decodeWorld } from './geometry/geometry.ts';
import { StaticMap } from './StaticMap.tsx';
import { testWorld } from './geometry/test-world.ts';

const fills = new Map<string, Fill>([
  ['AAA', { kind: 'value', colour: 'var(--amount-3)' }],
  ['CCC', { kind: 'thin', colour: 'var(--cost-3)' }],
]);

beforeAll(() => builtWorld(), buildingTakes);

test('draws the world, without a browser', async () => {
  const world = await builtWorld();
  const picture = renderToStaticMarkup(
    <StaticMap
      geometry={decodeWorld(world)}
      fills={
        new Map<string, Fill>([
          ['IND', { kind: 'value', colour: 'var(--amount-7)' }],
          ['MEX', { kind: 'value', colour: 'var(--amount-6)' }],
          ['PHL', { kind: 'value', colour: 'var(--amount-5)' }],
          ['USA', { kind: 'value', colour: 'var(--amount-1)' }],
          ['DEU', { kind: 'zero', colour: 'var(--zero)' }],
          ['BRA', { kind: 'thin', colour: 'var(--amount-2)' }],
          ['TON', { kind: 'value', colour: 'var(--amount-4)' }],
        ])
      }
      flows={[
        { sender: 'USA', receiver: 'MEX', value: 52_595, tone: 'plain' },
        { sender: 'ARE', receiver: 'IND', value: 19_821, tone: 'plain' },
        { sender: 'USA', receiver: 'PHL', value: 12_000, tone: 'plain' },
        { sender: 'NZL', receiver: 'TON', value: 60, tone: 'faint' },
        { sender: 'FRA', receiver: 'DZA', value: 900, tone: 'dim' },
      ]}
      focus="MEX"
      highlighted={{ kind: 'flow', sender: 'USA', receiver: 'MEX' }}
      labels={[{ economy: 'MEX', text: 'Mexico' }]}
      label="Remittances received, 2021"
    />,
  );
  expect(picture.length).toBeLessThan(150_000);
  await expect(`${picture.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(
    './StaticMap.snapshot.svg',
  );
});

test('tells no data, zero and thin apart', () => {
  const picture = renderToStaticMarkup(
    <StaticMap geometry={testWorld()} fills={fills} flows={[]} label="A test" />,
  );
  expect(picture).toContain('map-shape-value');
  expect(picture).toMatch(/map-shape-nodata" data-economy="BBB"[^>]*fill="url\(#hatch-/);
  expect(picture).toContain('map-point-thin');
  expect(picture.match(/data-economy="AAA"/g)).toHaveLength(2);
});
