import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { hash8, pack, type PageFiles } from './page-files.ts';

/** The engine as its package ships it. */
export function enginePath(): string {
  return createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
}

/** The script that the engine runs in, as its package ships it. */
function workerPath(): string {
  return createRequire(import.meta.url).resolve(
    '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js',
  );
}

/**
 * Adds the engine and its worker's script, a gzip file each; packing takes seconds, so the engine's
 * is kept in the cache.
 */
export async function addEngine(page: PageFiles, cache: string): Promise<void> {
  const raw = await readFile(enginePath());
  const kept = join(cache, `engine-${hash8(raw)}.bin`);
  if (!existsSync(kept)) {
    await mkdir(cache, { recursive: true });
    const unfinished = `${kept}.${process.pid}`;
    await writeFile(unfinished, pack(raw));
    await rename(unfinished, kept);
  }
  await page.addPacked('engine', 'engine', raw, await readFile(kept));
  await page.addPacked('worker', 'worker', await readFile(workerPath()));
}
