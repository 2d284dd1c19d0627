import { times } from '../../lib/bench-context.ts';
import type { Frame } from '../pages/script-time.ts';
import { ask, type Work, withBenchPage } from '../lib/lab.ts';
import type { Question } from '../pages/restyle/main.tsx';

const programs = ['ours', 'canvas', 'svg'] as const;

/** The choropleth of remittances received, from year to year: values to fills to the screen. */
export const restyle: Work = {
  pages: ['restyle'],
  packages: ['leaflet', 'react'],
  async measure(lab) {
    const runs: Record<(typeof programs)[number], Frame[]> = { ours: [], canvas: [], svg: [] };
    await withBenchPage({ ...lab, browser: await lab.unbound() }, 'restyle', async (page) => {
      for (let round = -2; round < times(lab, 15); round++)
        for (const program of programs) {
          const frame = await ask<Frame>(page, { program, count: 34 } satisfies Question);
          if (round >= 0) runs[program].push(frame);
        }
    });
    const of = (program: keyof typeof runs, part: keyof Frame) =>
      runs[program].map((frame) => frame[part]);
    const peers = (part: keyof Frame) => [
      { name: 'Leaflet setStyle, canvas', values: of('canvas', part) },
      { name: 'Leaflet setStyle, SVG', values: of('svg', part) },
    ];
    const size = 'every economy';
    return [
      {
        size,
        what: 'year change, script',
        unit: 'ms',
        ours: of('ours', 'script'),
        under: 8,
        peers: peers('script'),
      },
      {
        size,
        what: 'year change, whole frame',
        unit: 'ms',
        ours: of('ours', 'whole'),
        peers: peers('whole'),
      },
    ];
  },
};
