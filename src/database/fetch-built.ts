import { isWhole } from './seal.ts';

/** Reads a file under `data/`. @throws when it isn't there, can't be reached or isn't whole */
export type ReadBuilt = (path: string, signal?: AbortSignal) => Promise<string>;

/**
 * Reads files of the data build, whole ones only. What is not is asked for once more past the
 * browser's cache, which would keep it for a year.
 */
export function builtReader(data: URL, get: typeof fetch): ReadBuilt {
  return async (path, signal) => {
    const read = async (cache: RequestCache) => {
      const response = await get(new URL(path, data), { signal: signal ?? null, cache });
      if (!response.ok) throw new Error(`${path} answered ${response.status}`);
      const text = await response.text();
      if (!(await isWhole(path, text))) throw new Error(`${path} came damaged`);
      return text;
    };
    try {
      return await read('default');
    } catch {
      signal?.throwIfAborted();
      return read('reload');
    }
  };
}
