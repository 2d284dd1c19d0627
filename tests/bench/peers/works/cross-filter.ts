import { times } from '../../lib/bench-context.ts';
import type { Comparison } from '../lib/comparison.ts';
import { askPage, type Lab, type Work } from '../lib/lab.ts';
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
      const moves = times(lab, many === 1 ? 60 : many === 10 ? 24 : 6);
      const { rows, moved, ready, hashes, fell } = await answered(lab, many, moves);
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
            ...(fell === name && { note: 'the page ran out of memory' }),
            ...(name === 'Mosaic' && { goal: 4 }),
            ...(name === 'plain loop' && many === 1 && { goal: 0.5 }),
          })),
        },
        {
          size,
          what: 'ready, from rows in the engine',
          unit: 'ms',
          ours: [ready['ours']!],
          answer,
          peers: peers.map((name) => ({
            name,
            values: ready[name] === undefined ? [] : [ready[name]],
            ...(fell === name && { note: 'the page ran out of memory' }),
            ...(name === 'Mosaic' && { goal: 1 }),
          })),
        },
      );
    }
    return found;
  },
};

/** All of them on a page; where it falls, without the one that takes most memory. */
async function answered(
  lab: Lab,
  many: number,
  moves: number,
): Promise<Answer & { fell: string | null }> {
  const asked = (without: readonly string[]) =>
    askPage<Answer>(lab, 'cross-filter', { times: many, moves, without } satisfies Question);
  try {
    return { ...(await asked([])), fell: null };
  } catch (error) {
    if (many < 100) throw error;
    console.log(`  ${String(error).split('\n')[0]}: once more without crossfilter2`);
    return { ...(await asked(['crossfilter2'])), fell: 'crossfilter2' };
  }
}

function agreed(hashes: Readonly<Record<string, string>>): string {
  const [answer, ...others] = new Set(Object.values(hashes));
  if (answer === undefined || others.length > 0)
    throw new Error(`The sums differ: ${JSON.stringify(hashes)}`);
  return answer;
}
