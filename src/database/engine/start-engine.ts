import type { Connector } from '../connector.ts';
import { EngineError, asEngineError } from '../engine-error.ts';
import { fetchPacked } from './engine-file.ts';
import type { EngineStart } from '../engine.ts';
import type { BuiltFile, DataManifest } from '../manifest.ts';

/** Where the engine's files are; `fetch` is for tests. */
export interface EngineFiles {
  manifest: DataManifest;
  /** The folder that the manifest's paths start from. */
  data: URL;
  fetch?: typeof fetch;
}

/**
 * Brings up DuckDB in the page: both files side by side, then the engine on top of them. The
 * engine's own script is only fetched now.
 */
export function engineStart({ manifest, data, fetch: get = fetch }: EngineFiles): EngineStart {
  return async (onState, { fresh }): Promise<Connector> => {
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
      onState({ status: 'starting' });
      return await openWasm(engineBytes, databaseBytes);
    } finally {
      stop.abort();
    }
  };
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
