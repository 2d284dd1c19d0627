import { times } from '../../lib/bench-context.ts';
import type { Comparison } from '../lib/comparison.ts';
import { ask, type Work, withBenchPage } from '../lib/lab.ts';
import type { Answer, Question } from '../pages/flows/main.ts';

const whole = new Intl.NumberFormat('en');
const names = {
  canvas: 'Leaflet, canvas',
  svg: 'Leaflet, SVG',
  flowmap: 'flowmap.gl, software WebGL',
} as const;
const programs = ['ours', ...(Object.keys(names) as (keyof typeof names)[])] as const;

/** Flows of the newest published matrix: drawn first, drawn anew at another zoom, and moved under a hand. */
export const flows: Work = {
  pages: ['flows'],
  packages: ['leaflet', '@flowmap.gl/layers', '@deck.gl/core'],
  async measure(lab) {
    const browser = await lab.unbound();
    const found: Comparison[] = [];
    for (const top of [500, 5000, 0]) {
      const answers: Record<string, Answer[]> = {};
      await withBenchPage({ ...lab, browser }, 'flows', async (page) => {
        for (let round = -1; round < times(lab, 7); round++)
          for (const program of programs) {
            // One frame of it takes seconds: it is asked less.
            const slow = program === 'flowmap';
            if (slow && (round < 0 || round >= 3)) continue;
            const count = slow ? 2 : times(lab, 20);
            const answer = await ask<Answer>(page, { top, program, count } satisfies Question);
            if (round >= 0) (answers[program] ??= []).push(answer);
          }
      });
      const size = `${whole.format(answers['ours']?.[0]?.flows ?? 0)} flows`;
      const compare = (
        what: string,
        of: (answer: Answer) => number,
        goal?: number,
      ): Comparison => ({
        size,
        what,
        unit: 'ms',
        ours: (answers['ours'] ?? []).map(of),
        peers: Object.entries(names).map(([program, name]) => ({
          name,
          values: (answers[program] ?? []).map(of),
          ...(goal !== undefined && program === 'canvas' && { goal }),
        })),
      });
      found.push(
        compare('drawn first, to the screen', ({ draw }) => draw.whole),
        compare(
          'drawn anew at another zoom, whole frame',
          ({ zoom }) => zoom.whole,
          top === 5000 ? 2 : undefined,
        ),
        compare('  of it script', ({ zoom }) => zoom.script),
        compare('moved under a hand, whole frame', ({ drag }) => drag.whole),
      );
    }
    return found;
  },
};
