import { builtReader } from './fetch-built.ts';
import type { DataManifest } from './manifest.ts';

/** Reads a file of the data build by its logical name; see `DataManifest`. */
export interface BuiltJson {
  (name: string, signal?: AbortSignal): Promise<unknown>;
  /** The file's content if it was opened ahead. */
  peek?: (name: string) => unknown;
  /** Opens files ahead, so that `peek` has them. */
  open?: (names: readonly string[]) => Promise<void>;
}

/** Reads JSON files of the build, such as `geometry/world-110`, from the site's data folder. */
export function builtJson(manifest: DataManifest, data: URL, get: typeof fetch = fetch): BuiltJson {
  const read = builtReader(data, get);
  const opened = new Map<string, unknown>();
  async function fetchJson(name: string, signal?: AbortSignal): Promise<unknown> {
    if (opened.has(name)) return opened.get(name);
    const file = manifest.files[name];
    if (!file) throw new Error(`No built file ${name}`);
    return JSON.parse(await read(file.path, signal));
  }
  return Object.assign(fetchJson, {
    peek: (name: string) => opened.get(name),
    async open(names: readonly string[]) {
      await Promise.all(names.map(async (name) => opened.set(name, await fetchJson(name))));
    },
  });
}

/** Where there are no built files. */
export const noBuiltJson: BuiltJson = (name) => Promise.reject(new Error(`No built file ${name}`));
