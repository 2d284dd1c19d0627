import type { AtlasDatabase } from '../../database/atlas-database.ts';
import type { OwnTable, OwnTableInfo } from '../own-table.ts';
import { tableStore } from './table-store.ts';

/** What of the table store stands in the users' engine, by name, and when it was made. */
const standing = new WeakMap<AtlasDatabase, Map<string, number>>();
const turns = new WeakMap<AtlasDatabase, Promise<void>>();

/**
 * Puts the kept tables into the users' engine as `own.<name>`, newly kept and renamed ones too, and
 * takes out what was removed.
 *
 * @returns when those kept by now are in, and a function that ends the following; what is in the
 * engine stays
 */
export function followOwnTables(database: AtlasDatabase): {
  ready: Promise<void>;
  stop: () => void;
} {
  const follow = () => {
    const before = turns.get(database) ?? Promise.resolve();
    const turn = before
      .then(() => bringUp(database, tableStore().state().tables))
      .catch(() => undefined);
    turns.set(database, turn);
    return turn;
  };
  const stop = tableStore().subscribe(() => void follow());
  const ready = tableStore()
    .load()
    .then(() => turns.get(database))
    .catch(() => undefined);
  return { ready, stop };
}

async function bringUp(database: AtlasDatabase, tables: readonly OwnTableInfo[]): Promise<void> {
  const there = standing.get(database) ?? new Map<string, number>();
  standing.set(database, there);
  for (const name of there.keys())
    if (!tables.some((table) => table.name === name)) {
      there.delete(name);
      await database.own.drop(name);
    }
  for (const { name, made } of tables) {
    if (there.get(name) === made) continue;
    const table = await tableStore().read(name);
    if (!table) continue;
    await database.own.put(name, await streamOf(table));
    there.set(name, made);
  }
}

/** A table as an Arrow stream, made in a worker: a million rows take their time. */
function streamOf(table: OwnTable): Promise<Uint8Array> {
  const worker = new Worker(new URL('./arrow-worker.ts', import.meta.url), {
    type: 'module',
  });
  const answer = new Promise<Uint8Array>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => resolve(data));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      reject(new Error(event.message));
    });
  });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
  worker.postMessage(table);
  return answer.finally(() => worker.terminate());
}
