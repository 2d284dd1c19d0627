import { openFirstView } from '../../first-view.ts';
import type { Comparison } from '../lib/comparison.ts';
import type { Work } from '../lib/lab.ts';
import { onPhone, visited } from '../lib/visit.ts';

const peers = {
  mosaic: 'Mosaic page (vgplot, DuckDB-Wasm)',
  deck: 'deck.gl flow map, software WebGL',
  plot: 'Observable Plot page',
} as const;
const rival = 'closest rival, as published';

interface Seen {
  readable: number;
  answers: number;
  bytes: number;
}

/**
 * The first page on the phone's throttle, cold and once more: ours beside pages of the same flows and totals
 * that the bench builds. Those answer as soon as they can be read.
 */
export const firstView: Work = {
  pages: Object.keys(peers).map((name) => `first-${name}`),
  packages: ['@uwdata/vgplot', '@deck.gl/core', '@flowmap.gl/layers', '@observablehq/plot'],
  async measure(lab) {
    const atlas = await lab.atlas();
    const cold: Record<string, Seen[]> = {};
    const again: Record<string, Seen[]> = {};
    // A round takes two minutes: Mosaic's engine alone comes in 40 s.
    for (let round = 0; round < (lab.effort < 1 ? 1 : 3); round++)
      for (const name of ['ours', ...Object.keys(peers)])
        await onPhone(lab, async (page, session) => {
          const open = async (): Promise<Seen> => {
            if (name === 'ours') {
              const seen = await openFirstView(page, session, atlas);
              return { ...seen, bytes: seen.bytes / 1024 };
            }
            const address = new URL(`first-${name}.html`, lab.site).href;
            const { readable, bytes } = await visited(page, session, address);
            return { readable, answers: readable, bytes };
          };
          (cold[name] ??= []).push(await open());
          await page.waitForLoadState('networkidle', { timeout: 240_000 });
          await page.goto('about:blank');
          (again[name] ??= []).push(await open());
        });
    const compare = (
      what: string,
      unit: 'ms' | 'KB',
      visits: typeof cold,
      of: keyof Seen,
      published?: number,
    ): Comparison => ({
      size: what.includes('repeat') ? 'repeat visit' : 'first visit',
      what: what.replace('repeat ', ''),
      unit,
      ours: visits['ours']!.map((seen) => seen[of]),
      peers: [
        ...Object.entries(peers).map(([name, peer]) => ({
          name: peer,
          values: visits[name]!.map((seen) => seen[of]),
        })),
        ...(published === undefined
          ? []
          : [{ name: rival, values: [published], note: 'measured elsewhere, once' }]),
      ],
    });
    return [
      compare('can be read', 'ms', cold, 'readable', 13_000),
      compare('answers', 'ms', cold, 'answers'),
      compare('bytes until it can be read', 'KB', cold, 'bytes', 1117),
      compare('repeat can be read', 'ms', again, 'readable', 6700),
      compare('repeat answers', 'ms', again, 'answers'),
    ];
  },
};
