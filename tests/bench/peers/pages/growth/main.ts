import engine from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import worker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import type { Scalar } from '../../../../../src/database/query.ts';
import { openWasm } from '../../../../../src/database/engine/wasm-connector.ts';
import { answersWith, timed } from '../rounds.ts';

export interface Question {
  /** File of the database, beside the page. */
  database: string;
  sql: string;
  values: readonly Scalar[];
  times: number;
}

export interface Answer {
  /** From the bytes at hand to the first answer, ms. */
  opened: number;
  /** The same asked again, ms each. */
  asked: number[];
  rows: readonly Record<string, unknown>[];
}

/** The engine as the atlas has it, over a database of any size. */
answersWith(async ({ database, sql, values, times }: Question): Promise<Answer> => {
  const bytes = async (address: string) =>
    new Uint8Array(await (await fetch(address)).arrayBuffer());
  const [code, script, file] = await Promise.all([engine, worker, database].map(bytes));
  let rows: readonly Record<string, unknown>[] = [];
  const start = performance.now();
  const connector = await openWasm({ engine: code!, worker: script!, database: file! });
  const ask = async () => (rows = await connector.query(sql, values));
  await ask();
  const opened = performance.now() - start;
  const asked: number[] = [];
  for (let round = 0; round < times; round++) asked.push(await timed(ask));
  return { opened, asked, rows };
});
