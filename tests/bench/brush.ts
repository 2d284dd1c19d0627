import type { Page } from 'playwright-core';
import { axes, brushIds, type BrushId } from '../../src/figures/corridor-table/axes.ts';
import { crossfilter } from '../../src/figures/corridor-table/crossfilter.ts';
import { facetIds, type FacetId } from '../../src/figures/corridor-table/facets.ts';
import type { RowFilters } from '../../src/figures/corridor-table/filter.ts';
import type { CorridorRow } from '../../src/figures/corridor-table/rows.ts';
import { workingSet } from '../../src/figures/corridor-table/working-set.ts';
import type { PlacedEconomy } from '../../src/domain/placed-economy.ts';
import { corridorsReady } from '../site/lib/corridors.ts';
import { engineReady } from '../site/lib/map-ready.ts';
import { type Bench, times, withPage } from './lib/bench-context.ts';
import { corridorRows } from './lib/corridor-rows.ts';
import { recordFrames, takeFrames } from './lib/frames.ts';
import { manyTimes } from './lib/many-times.ts';
import type { Measurement } from './lib/report.ts';
import { settled } from './lib/settled.ts';

/**
 * The corridor table. From a move of a brush to new sums in Node, by the functions that the page
 * runs, on the real rows and on made ones; then frames, sorting and filtering on the built page.
 */
export async function brush(bench: Bench): Promise<Measurement[]> {
  const { rows, economies } = await corridorRows();
  const moves = times(bench, 400);
  return [
    ...(await inNode('real rows', rows, economies, moves, 4)),
    ...(await inNode('100 × the rows', manyTimes(rows, 100), economies, moves, 8)),
    ...(await onPage(bench)),
  ];
}

async function inNode(
  name: string,
  rows: readonly CorridorRow[],
  economies: readonly PlacedEconomy[],
  moves: number,
  under: number,
): Promise<Measurement[]> {
  const cross = crossfilter(workingSet(rows, economies), someFilters, (run) => setImmediate(run));
  const picked: number[] = [];
  const moved: number[] = [];
  const dropped: number[] = [];
  for (const id of brushIds) {
    const { stops } = axes[id];
    picked.push(timed(() => cross.pickUp(id)));
    for (let move = 0; move < moves / brushIds.length; move++) {
      const from = stops[(move * 7) % (stops.length >> 1)] ?? null;
      const to = stops[(stops.length >> 1) + ((move * 5) % (stops.length >> 1))] ?? null;
      moved.push(timed(() => cross.move({ from, to })));
    }
    dropped.push(timed(() => cross.drop(id)));
    cross.setFilters({ ...someFilters, [id]: { from: null, to: null } });
    await new Promise((rested) => setTimeout(rested, 10));
  }
  return [
    {
      what: `Brush: move to new sums, ${name}`,
      unit: 'ms',
      values: moved,
      goal: { under, of: 'p95' },
    },
    { what: `Brush: picked up, ${name}`, unit: 'ms', values: picked },
    { what: `Brush: let go, ${name}`, unit: 'ms', values: dropped },
  ];
}

function timed(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** As a user has them: one group chosen, all brushes open. */
const someFilters: RowFilters = {
  ...(Object.fromEntries(brushIds.map((id) => [id, { from: null, to: null }])) as Record<
    BrushId,
    { from: null; to: null }
  >),
  ...(Object.fromEntries(facetIds.map((id) => [id, []])) as unknown as Record<FacetId, []>),
  receiver_group: ['ldc'],
  from: null,
  to: null,
  found: null,
};

async function onPage(bench: Bench): Promise<Measurement[]> {
  return withPage(
    bench,
    async (page) => {
      await page.goto(`${bench.site}corridors/`);
      await corridorsReady(page);
      await engineReady(page);
      const frames = await dragBrush(page, times(bench, 6));
      const sorted: number[] = [];
      for (let turn = 0; turn < times(bench, 12); turn++) {
        const name = turn % 2 === 0 ? /^Migrants, \d/ : /^Cost of sending US\$200, \d/;
        const head = page.getByRole('button', { name });
        sorted.push(await settled(page, () => head.click()));
      }
      const filtered: number[] = [];
      const box = page.getByLabel(/^Receivers: Africa/);
      for (let turn = 0; turn < times(bench, 12); turn++)
        filtered.push(await settled(page, () => box.click()));
      const goal = { under: 50, of: 'p95' } as const;
      return [
        {
          what: 'Brush: frame while dragging, all corridors',
          unit: 'ms',
          values: frames,
          goal: { under: 17, of: 'p95' },
        },
        { what: 'Table: sorted, to the screen', unit: 'ms', values: sorted, goal },
        {
          what: 'Table: filtered, to the screen',
          unit: 'ms',
          values: filtered,
          goal: { under: 33, of: 'p95' },
        },
      ];
    },
    { viewport: { width: 1440, height: 900 } },
  );
}

async function dragBrush(page: Page, count: number): Promise<number[]> {
  const handle = page.getByRole('slider', { name: 'Amount: lower end' });
  const track = await handle.locator('..').boundingBox();
  if (!track) throw new Error('The brush has no size');
  const frames: number[] = [];
  for (let turn = 0; turn < count; turn++) {
    const box = await handle.boundingBox();
    if (!box) break;
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + box.width / 2, y);
    await page.mouse.down();
    await page.evaluate(recordFrames);
    for (let step = 1; step <= 40; step++) {
      const share = turn % 2 === 0 ? step / 60 : (41 - step) / 60;
      await page.mouse.move(track.x + share * track.width, y);
    }
    frames.push(...(await page.evaluate(takeFrames)));
    await page.mouse.up();
    await page.waitForTimeout(500);
  }
  return frames;
}
