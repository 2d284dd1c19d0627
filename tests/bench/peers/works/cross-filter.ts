import { times } from '../../lib/bench-context.ts';
import type { Comparison } from '../lib/comparison.ts';
import { askPage, type Work } from '../lib/lab.ts';
import type { Answer, Question } from '../pages/cross-filter/main.ts';

const whole = new Intl.NumberFormat('en');
const peers = ['Mosaic', 'arquero', 'crossfilter2', 'plain loop'] as const;

/**
 * One filter moved, four linked aggregates: the corridor table's working set on the stock of migrants, beside
 * Mosaic with pre-aggregation on the same engine, arquero, crossfilter2, and a plain loop as the limit.
 *
 * @throws Error where two of them give other sums
 */
export const crossFilter: Work = {
  pages: ['cross-filter'],
  packages: ['@uwdata/mosaic-core', '@duckdb/duckdb-wasm', 'arquero', 'crossfilter2'],
  async measure(lab) {
    const found: Comparison[] = [];
    for (const many of lab.effort < 1 ? [1, 10] : [1, 10, 100]) {
      const question: Question = { times: many, moves: times(lab, many === 1 ? 60 : 24) };
      const { rows, moved, ready, hashes } = await askPage<Answer>(lab, 'cross-filter', question);
      const answer = agreed(hashes);
      const size = `${whole.format(rows)} rows`;
      found.push(
        {
          size,
          what: 'a move, to four new sums',
          unit: 'ms',
          ours: moved['ours'] ?? [],
          answer,
          peers: peers.map((name) => ({
            name,
            values: moved[name] ?? [],
            ...(name === 'Mosaic' && { goal: 4 }),
            ...(name === 'plain loop' && many === 1 && { goal: 0.5 }),
          })),
        },
        {
          size,
          what: 'ready: from rows in the engine to a first answer',
          unit: 'ms',
          ours: [ready['ours']!],
          answer,
          peers: peers.map((name) => ({
            name,
            values: [ready[name]!],
            ...(name === 'Mosaic' && { goal: 1 }),
          })),
        },
      );
    }
    return found;
  },
};

function agreed(hashes: Readonly<Record<string, string>>): string {
  const [answer, ...others] = new Set(Object.values(hashes));
  if (answer === undefined || others.length > 0)
    throw new Error(`The sums differ: ${JSON.stringify(hashes)}`);
  return answer;
}
