import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Comparison, Peer } from '../lib/comparison.ts';
import { ask, type Lab, type Work, withBenchPage } from '../lib/lab.ts';
import { writeCsv } from '../lib/made-csv.ts';
import { built } from '../lib/pages.ts';
import type { Answer, Question } from '../pages/own-file/main.ts';

const whole = new Intl.NumberFormat('en');
const programs = ['ours', 'duckdb', 'papaparse'] as const;
const names = { duckdb: 'DuckDB-Wasm read_csv', papaparse: 'papaparse' } as const;

/**
 * A CSV of one's own, to the first view of it. Ours also finds out what its columns are, which economies
 * its names mean, and what is wrong with which row; the others give rows. A gigabyte where `1gb` is said.
 */
export const ownFile: Work = {
  pages: ['own-file'],
  packages: ['@duckdb/duckdb-wasm', 'papaparse'],
  async measure(lab) {
    const gigabyte = lab.parameters.includes('--1gb');
    const sizes = [10, ...(lab.effort < 1 ? [] : [100]), ...(gigabyte ? [1000] : [])];
    const found: Comparison[] = [];
    for (const megabytes of sizes) found.push(...(await measured(lab, megabytes)));
    return found;
  },
};

async function measured(lab: Lab, megabytes: number): Promise<Comparison[]> {
  const file = join(built, `own-${megabytes}.csv`);
  const rows = await writeCsv(file, megabytes * 1e6 - 1);
  const runs: Record<(typeof programs)[number], Answer[]> = { ours: [], duckdb: [], papaparse: [] };
  const why: Partial<Record<(typeof programs)[number], string>> = {};
  const rounds = megabytes > 100 ? 1 : lab.effort < 1 ? 2 : megabytes > 10 ? 3 : 7;
  for (let round = 0; round < rounds; round++)
    for (const program of programs) {
      if (why[program] !== undefined) continue;
      // A page each: what one leaves in memory is not the next one's.
      await withBenchPage(lab, 'own-file', async (page) => {
        await page.locator('input').setInputFiles(file);
        const answer = await ask<Answer>(page, { program } satisfies Question);
        if (answer.rows !== rows) why[program] = `read ${answer.rows} of ${rows} rows`;
        runs[program].push(answer);
      }).catch((error: unknown) => {
        why[program] = `failed: ${String(error).split('\n')[0]}`;
      });
    }
  await rm(file);
  const size = `${megabytes} MB, ${whole.format(rows)} rows`;
  const peers = (of: (answer: Answer) => number): Peer[] =>
    (['duckdb', 'papaparse'] as const).map((program) => ({
      name: names[program],
      values: runs[program].map(of),
      ...(why[program] !== undefined && { note: why[program] }),
    }));
  const ours = (of: (answer: Answer) => number) => runs.ours.map(of);
  const note = why.ours === undefined ? {} : { note: `ours ${why.ours}` };
  const some = (answer: Answer) => answer.first ?? answer.took;
  return [
    {
      size,
      what: 'first rows that can be shown',
      unit: 'ms',
      ours: ours(some),
      peers: peers(some),
      ...note,
    },
    {
      size,
      what: 'read whole (ours: and understood)',
      unit: 'ms',
      ours: ours(({ took }) => took),
      peers: peers(({ took }) => took),
    },
    {
      size,
      what: 'longest freeze of the page',
      unit: 'ms',
      ours: ours(({ freeze }) => freeze),
      peers: peers(({ freeze }) => freeze),
    },
  ];
}
