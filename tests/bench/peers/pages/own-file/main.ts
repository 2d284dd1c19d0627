import engine from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import worker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { AsyncDuckDB, DuckDBDataProtocol, VoidLogger } from '@duckdb/duckdb-wasm';
import Papa from 'papaparse';
import { foundOut } from '../../../../../src/user-data/parse/read-settings.ts';
import type { KnownEconomy, Spelling } from '../../../../../src/user-data/infer/economy-index.ts';
import { workerClient } from '../../../../../src/user-data/worker/worker-client.ts';
import { answersWith } from '../rounds.ts';
import { json } from '../world.ts';
import { type Read, watched } from './freeze.ts';

export interface Question {
  program: 'ours' | 'duckdb' | 'papaparse';
}

/** What was read, and how many rows came of it. */
export interface Answer extends Read {
  rows: number;
  /** When the first rows could be shown, where that is before all are read. */
  first: number | null;
}

const known = await json<{ economies: KnownEconomy[]; spellings: Spelling[] }>('known.json');

/** The own page's worker: read, understood (economies, years, units, problems), and a preview made. */
async function ours(file: File): Promise<Answer> {
  const start = performance.now();
  let first: number | null = null;
  const client = workerClient(
    known,
    () => undefined,
    () => (first ??= performance.now() - start),
  );
  let rows = 0;
  const read = await watched(async () => {
    const { plan } = await client.read(file, file.name, foundOut);
    rows = (await client.understand(plan)).counts.rows;
  });
  client.stop();
  return { ...read, rows, first };
}

/** DuckDB's own reader of CSV, over a file that stays where it is; then the first rows. */
async function duckdb(file: File): Promise<Answer> {
  const script = new Worker(worker);
  const database = new AsyncDuckDB(new VoidLogger(), script);
  await database.instantiate(engine);
  await database.open({ path: ':memory:' });
  const connection = await database.connect();
  await connection.query('SET autoinstall_known_extensions = false');
  await connection.query('SET autoload_known_extensions = false');
  let rows = 0;
  const read = await watched(async () => {
    await database.registerFileHandle('own.csv', file, DuckDBDataProtocol.BROWSER_FILEREADER, true);
    await connection.query("CREATE TABLE own AS FROM read_csv('own.csv')");
    await connection.query('FROM own LIMIT 100');
    const [count] = (await connection.query('SELECT count(*)::INTEGER AS n FROM own')).toArray();
    rows = Number((count as { n: number }).n);
  });
  script.terminate();
  return { ...read, rows, first: null };
}

/** papaparse as its documentation has it for large files: in chunks, values typed, rows kept. */
async function papaparse(file: File): Promise<Answer> {
  const start = performance.now();
  let first: number | null = null;
  const kept: unknown[][] = [];
  let rows = 0;
  const read = await watched(
    () =>
      new Promise((resolve, reject) => {
        Papa.parse(file, {
          header: true,
          dynamicTyping: true,
          skipEmptyLines: true,
          chunk({ data }) {
            first ??= performance.now() - start;
            kept.push(data);
            rows += data.length;
          },
          complete: () => resolve(),
          error: reject,
        });
      }),
  );
  return { ...read, rows, first };
}

const programs = { ours, duckdb, papaparse };

answersWith(({ program }: Question): Promise<Answer> => {
  const [file] = document.querySelector('input')?.files ?? [];
  if (!file) throw new Error('No file was chosen');
  return programs[program](file);
});
