import type { Connector } from '../connector.ts';
import { EngineError, asEngineError } from '../engine-error.ts';
import { linkNow } from '../link.ts';
import { askFirst, type AskFirst } from './ask-first.ts';
import { fetchPacked } from './engine-file.ts';
import { areKept, rememberKept } from './kept-files.ts';
import type { EngineStart } from '../engine.ts';
import type { BuiltFile, DataManifest } from '../manifest.ts';

/** Where the engine's files are; `fetch` is for tests. */
export interface EngineFiles {
  manifest: DataManifest;
  /** The folder that the manifest's paths start from. */
  data: URL;
  fetch?: typeof fetch;
  /** Asked before anything is fetched; without it nobody is. */
  askFirst?: AskFirst;
}

/**
 * Brings up DuckDB in the page: both files side by side, then the engine on top of them. The
 * engine's own script is only fetched now.
 */
export function engineStart(files: EngineFiles): EngineStart {
  const { manifest, data, fetch: get = fetch, askFirst } = files;
  return async (onState, { fresh }): Promise<Connector> => {
    if (askFirst) await askFirst(onState);
    const engine = fileOf(manifest, 'engine');
    const database = fileOf(manifest, 'database');
    const total = engine.bytes + database.bytes;
    const received = { engine: 0, database: 0 };
    const stop = new AbortController();
    let told = -1;
    const tell = () => {
      if (stop.signal.aborted) return;
      const sum = received.engine + received.database;
      // A hundred steps: a state for each chunk would redraw the page for nothing.
      const step = Math.floor((sum / total) * 100);
      if (step === told) return;
      told = step;
      const what = received.engine < engine.bytes ? 'engine' : 'database';
      onState({ status: 'downloading', received: sum, total, what });
    };
    tell();

    const download = (file: BuiltFile, what: keyof typeof received) =>
      fetchPacked(new URL(file.path, data), file, {
        fresh,
        fetch: get,
        signal: stop.signal,
        onProgress(bytes) {
          received[what] = bytes;
          tell();
        },
      });
    try {
      const [{ openWasm }, engineBytes, databaseBytes] = await Promise.all([
        loadConnector(),
        download(engine, 'engine'),
        download(database, 'database'),
      ]);
      rememberKept([engine, database].map(({ path }) => new URL(path, data)));
      onState({ status: 'starting' });
      return await openWasm(engineBytes, databaseBytes);
    } finally {
      stop.abort();
    }
  };
}

/** Asks before engine and database are fetched, where that costs the user dearly. */
export function askOnce(manifest: DataManifest, data: URL): AskFirst {
  const files = [fileOf(manifest, 'engine'), fileOf(manifest, 'database')];
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return askFirst(bytes, linkNow, () => areKept(files.map(({ path }) => new URL(path, data))));
}

function fileOf(manifest: DataManifest, name: string): BuiltFile {
  const file = manifest.files[name];
  if (!file) throw new EngineError('missing', `The manifest names no file for ${name}`);
  return file;
}

async function loadConnector(): Promise<typeof import('./wasm-connector.ts')> {
  try {
    return await import('./wasm-connector.ts');
  } catch (error) {
    throw asEngineError(error, 'missing', "The engine's script");
  }
}
