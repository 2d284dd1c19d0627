import type { Connector } from '../connector.ts';
import { EngineError, type EnginePart } from '../engine-error.ts';
import { lateCode } from '../late-code.ts';
import { linkNow } from '../link.ts';
import { askFirst, type AskFirst } from './ask-first.ts';
import { checkBrowser } from './check-browser.ts';
import { fetchPacked } from './engine-file.ts';
import { areKept, rememberKept } from './kept-files.ts';
import type { EngineStart } from '../engine.ts';
import type { BuiltFile, DataManifest } from '../manifest.ts';
import type { Wanted } from '../while-wanted.ts';

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
 * Brings up DuckDB in the page: its files side by side, then the engine on top of them. The code
 * that speaks with it is only fetched now.
 */
export function engineStart(files: EngineFiles): EngineStart {
  const { manifest, data, fetch: get = fetch, askFirst } = files;
  let able = false;
  return async (onState, { fresh }): Promise<Connector> => {
    // A browser that could once can again: another try is told of at once.
    if (!able) await checkBrowser();
    able = true;
    if (askFirst) await askFirst(onState);
    const files = filesOf(manifest);
    const total = parts.reduce((sum, part) => sum + files[part].bytes, 0);
    const received = { engine: 0, worker: 0, database: 0 };
    const stop = new AbortController();
    let told = -1;
    const tell = () => {
      if (stop.signal.aborted) return;
      const sum = received.engine + received.worker + received.database;
      // A hundred steps: a state for each chunk would redraw the page for nothing.
      const step = Math.floor((sum / total) * 100);
      if (step === told) return;
      told = step;
      const what = received.engine < files.engine.bytes ? 'engine' : 'database';
      onState({ status: 'downloading', received: sum, total, what });
    };
    tell();

    const download = async (part: EnginePart) => {
      try {
        return await fetchPacked(new URL(files[part].path, data), files[part], {
          fresh,
          fetch: get,
          signal: stop.signal,
          onProgress(bytes) {
            received[part] = bytes;
            tell();
          },
        });
      } catch (error) {
        // Embeds, which ask nobody, have words for all parts alike.
        if (askFirst && error instanceof EngineError) error.part = part;
        throw error;
      }
    };
    try {
      const [{ openWasm }, engine, worker, database] = await Promise.all([
        loadConnector(),
        download('engine'),
        download('worker'),
        download('database'),
      ]);
      rememberKept(parts.map((part) => new URL(files[part].path, data)));
      onState({ status: 'starting' });
      return await openWasm({ engine, worker, database });
    } finally {
      stop.abort();
    }
  };
}

/** Asks before engine and database are fetched, where that costs the user dearly. */
export function askOnce(manifest: DataManifest, data: URL, wanted: Wanted): AskFirst {
  const files = Object.values(filesOf(manifest));
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const isKept = () => areKept(files.map(({ path }) => new URL(path, data)));
  return askFirst(bytes, linkNow, isKept, wanted);
}

const parts = ['engine', 'worker', 'database'] as const;

function filesOf(manifest: DataManifest): Record<EnginePart, BuiltFile> {
  const of = (part: EnginePart) => fileOf(manifest, part);
  return { engine: of('engine'), worker: of('worker'), database: of('database') };
}

function fileOf(manifest: DataManifest, name: string): BuiltFile {
  const file = manifest.files[name];
  if (!file) throw new EngineError('missing', `The manifest names no file for ${name}`);
  return file;
}

function loadConnector(): Promise<typeof import('./wasm-connector.ts')> {
  return lateCode(() => import('./wasm-connector.ts'), "The engine's script", 'openWasm');
}
