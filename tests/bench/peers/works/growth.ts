import { createReadStream, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createGzip } from 'node:zlib';
import { places, root } from '../../../../data/build/paths.ts';
import { bind } from '../../../../src/database/bind.ts';
import { times } from '../../lib/bench-context.ts';
import { bitsPerSecond } from '../../lib/slow-phone.ts';
import { quantile } from '../../lib/statistics.ts';
import type { Comparison, Unit } from '../lib/comparison.ts';
import { writeGrown } from '../lib/grown.ts';
import { type AtSize, type Bound, grownNote } from '../lib/grown-note.ts';
import { ask, askPage, type Lab, type Work, withBenchPage } from '../lib/lab.ts';
import { askNode } from '../lib/node-asked.ts';
import { built } from '../lib/pages.ts';
import { workerMemory } from '../lib/worker-memory.ts';
import type { Answer as Brushed, Question as Brush } from '../pages/cross-filter/main.ts';
import type { Answer, Question } from '../pages/growth/main.ts';
import { hashOf } from '../pages/rounds.ts';

const whole = new Intl.NumberFormat('en');

const bounds = {
  fetched: {
    most: 60,
    inWords: 'a minute',
    why: 'all of the database comes before the engine answers',
  },
  opened: {
    most: 1000,
    inWords: 'a second',
    why: 'the engine starts, and its first answer reads every row',
  },
  asked: {
    most: 1000,
    inWords: 'a second',
    why: 'each answer reads every row anew, by one thread in the page',
  },
  memory: { most: 1000, inWords: 'a gigabyte', why: 'the file lies in memory, unpacked' },
  ready: {
    most: 1000,
    inWords: 'a second',
    why: 'every row is taken out of the engine and looked at once',
  },
  moved: {
    most: 100,
    inWords: 'a tenth of a second',
    why: 'a move adds up a sum for every economy',
  },
} as const satisfies Record<string, Bound>;
type Measured = keyof typeof bounds;

/**
 * The atlas as its stock of migrants grows to ten million rows: what is to be fetched, a figure's own query over
 * all rows (women's share over the years), memory, and the corridor table's brush; beside the query, what a reader
 * with more does: the same database in DuckDB in Node.
 *
 * @throws Error where page and Node answer differently
 */
export const growth: Work = {
  pages: ['growth', 'cross-filter'],
  packages: ['@duckdb/duckdb-wasm', '@duckdb/node-api'],
  async measure(lab) {
    const before = new Map<Measured, AtSize>();
    const found: Comparison[] = [];
    for (const many of lab.effort < 1 ? [1, 6] : [1, 6, 62])
      found.push(...(await measured(lab, many, before)));
    return found;
  },
};

async function measured(
  lab: Lab,
  many: number,
  before: Map<Measured, AtSize>,
): Promise<Comparison[]> {
  const name = `growth-${many}.duckdb`;
  const file = join(built, name);
  const rows = await writeGrown(join(places.output, 'latest/atlas.duckdb'), file, many);
  const packed = await packedBytes(file);
  const text = readFileSync(join(root, 'src/figures/women-share-over-time/query.sql'), 'utf8');
  const question = { ...bind(text, { economy: 'MEX' }), times: times(lab, many > 10 ? 5 : 10) };
  const page = await inPage(lab, { ...question, database: name });
  const node = await askNode({ ...question, database: file });
  rmSync(file);
  const answer = hashOfRows(page.rows);
  if (hashOfRows(node.rows) !== answer) throw new Error(`Page and Node differ at ${rows} rows`);
  const brushed = await askPage<Brushed>(lab, 'cross-filter', {
    times: many,
    moves: times(lab, 10),
    names: ['ours'],
  } satisfies Brush);

  const row = (
    measure: Measured,
    what: string,
    unit: Unit,
    ours: readonly number[],
    inNode?: readonly number[],
  ): Comparison => {
    const now = { rows, value: quantile(ours, 0.5) };
    const note = grownNote(before.get(measure), now, bounds[measure]);
    before.set(measure, now);
    return {
      size: `${whole.format(rows)} rows`,
      what,
      unit,
      ours,
      peers: inNode === undefined ? [] : [{ name: 'the same in Node', values: inNode }],
      ...(measure === 'asked' && { answer }),
      ...(note !== '' && { note }),
    };
  };
  const seconds = (packed * 8) / bitsPerSecond;
  return [
    row('fetched', 'database fetched by a phone, from its bytes', 's', [seconds]),
    row('opened', 'opened, to its first answer', 'ms', [page.opened], [node.opened]),
    row('asked', 'women’s share over the years, asked', 'ms', page.asked, node.asked),
    row(
      'memory',
      'memory of the engine (in Node: of the process)',
      'MB',
      [page.memory],
      [node.memory],
    ),
    row('ready', 'brush ready, from rows in the engine', 'ms', [brushed.ready['ours']!]),
    row('moved', 'brush moved', 'ms', brushed.moved['ours']!),
  ];
}

/** What the page answers, and what the engine's worker then holds, MB. */
function inPage(lab: Lab, question: Question): Promise<Answer & { memory: number }> {
  return withBenchPage(lab, 'growth', async (page) => {
    const held = await workerMemory(await page.context().newCDPSession(page));
    const answer = await ask<Answer>(page, question);
    return { ...answer, memory: (await held()).wasm / 1e6 };
  });
}

/** Bytes of a file as a host sends it. */
async function packedBytes(file: string): Promise<number> {
  let bytes = 0;
  for await (const part of createReadStream(file).pipe(createGzip({ level: 6 })))
    bytes += (part as Buffer).length;
  return Math.min(bytes, statSync(file).size);
}

function hashOfRows(rows: readonly Record<string, unknown>[]): string {
  return hashOf(rows.flatMap(({ female, male }) => [Number(female), Number(male)]));
}
