import { times } from '../../lib/bench-context.ts';
import type { Comparison } from '../lib/comparison.ts';
import { ask, type Work, withBenchPage } from '../lib/lab.ts';
import type { Answer, Question } from '../pages/table/main.ts';

const whole = new Intl.NumberFormat('en');
const programs = ['ours', 'ag-grid'] as const;

/** The corridor table: first rows, sorting, filtering and scrolling, at its size and at a million rows. */
export const table: Work = {
  pages: ['table'],
  packages: ['ag-grid-community', '@tanstack/react-table', '@tanstack/react-virtual', 'react'],
  async measure(lab) {
    const found: Comparison[] = [];
    for (const many of lab.effort < 1 ? [1] : [1, 100]) {
      const runs: Record<(typeof programs)[number], Answer[]> = { ours: [], 'ag-grid': [] };
      await withBenchPage({ ...lab, browser: await lab.unbound() }, 'table', async (page) => {
        // A million rows take ag-grid half a minute: they are not gone through once more to be warm.
        for (let round = many === 1 ? -1 : 0; round < times(lab, many === 1 ? 15 : 3); round++)
          for (const program of programs) {
            const answer = await ask<Answer>(page, { program, times: many } satisfies Question);
            if (round >= 0) runs[program].push(answer);
          }
      });
      const [ours, theirs] = [runs.ours[0]!, runs['ag-grid'][0]!];
      if (ours.passing !== theirs.passing)
        throw new Error(`${ours.passing} rows pass in ours, ${theirs.passing} in ag-grid`);
      const size = `${whole.format(ours.rows)} rows`;
      const compare = (what: string, of: keyof Answer, goal?: number): Comparison => ({
        size,
        what,
        unit: 'ms',
        ours: runs.ours.map((answer) => answer[of]),
        peers: [
          {
            name: 'ag-grid-community',
            values: runs['ag-grid'].map((answer) => answer[of]),
            ...(goal !== undefined && { goal }),
          },
        ],
      });
      found.push(
        compare('first rows', 'first', 1),
        compare('sorted by amount, to the screen', 'sort'),
        compare('sorted the other way', 'again'),
        compare(`filtered to ${whole.format(ours.passing)} rows, to the screen`, 'filter', 1),
        compare('frame while scrolled', 'scroll'),
      );
    }
    return found;
  },
};
