import type { DataManifest } from './manifest.ts';

/** Reads a file of the data build by its logical name; see `DataManifest`. */
export type BuiltJson = (name: string, signal?: AbortSignal) => Promise<unknown>;

/** Reads JSON files of the build, such as `geometry/world-110`, from the site's data folder. */
export function builtJson(manifest: DataManifest, data: URL, get: typeof fetch = fetch): BuiltJson {
  return async (name, signal) => {
    const file = manifest.files[name];
    if (!file) throw new Error(`No built file ${name}`);
    const response = await get(new URL(file.path, data), { signal: signal ?? null });
    if (!response.ok) throw new Error(`${file.path} answered ${response.status}`);
    return response.json();
  };
}

/** Where there are no built files. */
export const noBuiltJson: BuiltJson = (name) => Promise.reject(new Error(`No built file ${name}`));
