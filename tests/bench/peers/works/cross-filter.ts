import { times } from '../../lib/bench-context.ts';
import type { Comparison } from '../lib/comparison.ts';
import { askPage, type Lab, type Work } from '../lib/lab.ts';
import type { Answer, Question } from '../pages/cross-filter/main.ts';
import type { Runs } from '../pages/rounds.ts';

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
      const { rows, moved, hashes, fell } = await answered(lab, many, moves);
      const ready = await readied(lab, many, ['ours', ...peers.filter((name) => name !== fell)]);
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
          ours: ready['ours'] ?? [],
          answer,
          peers: peers.map((name) => ({
            name,
            values: ready[name] ?? [],
            ...(fell === name && { note: 'the page ran out of memory' }),
            ...(name === 'Mosaic' && { goal: 1 }),
          })),
        },
      );
    }
    return found;
  },
};

/** Each made ready on pages of its own: on one, all but the first would find the engine warm. */
async function readied(lab: Lab, many: number, names: readonly string[]): Promise<Runs> {
  const ready: Runs = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < times(lab, many === 1 ? 5 : many === 10 ? 3 : 1); round++)
    for (const name of names) {
      const asked = { times: many, moves: 0, names: [name] } satisfies Question;
      const answer = await askPage<Answer>(lab, 'cross-filter', asked);
      ready[name]?.push(answer.ready[name]!);
    }
  return ready;
}

/** Moves of all of them on a page; where it falls, without the one that takes most memory. */
async function answered(
  lab: Lab,
  many: number,
  moves: number,
): Promise<Answer & { fell: string | null }> {
  const asked = (without: string | null) =>
    askPage<Answer>(lab, 'cross-filter', {
      times: many,
      moves,
      names: ['ours', ...peers].filter((name) => name !== without),
    } satisfies Question);
  try {
    return { ...(await asked(null)), fell: null };
  } catch (error) {
    if (many < 100) throw error;
    console.log(`  ${String(error).split('\n')[0]}: once more without crossfilter2`);
    return { ...(await asked('crossfilter2')), fell: 'crossfilter2' };
  }
}

function agreed(hashes: Readonly<Record<string, string>>): string {
  const [answer, ...others] = new Set(Object.values(hashes));
  if (answer === undefined || others.length > 0)
    throw new Error(`The sums differ: ${JSON.stringify(hashes)}`);
  return answer;
}
