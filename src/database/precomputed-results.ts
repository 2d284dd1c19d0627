import { decodeAnswer } from './answer-file.ts';
import type { Row } from './row.ts';
import type { DataManifest } from './manifest.ts';
import { builtReader } from './fetch-built.ts';

/** The answers computed when the site was built. */
export interface PrecomputedResults {
  has(key: string, resultPack?: string): boolean;
  /**
   * @param key as `answerKey` gives it
   * @param resultPack the file that holds it beside others; fetched once
   * @throws when the file is not there, cannot be reached or is damaged, or the signal fires.
   */
  get(key: string, signal?: AbortSignal, resultPack?: string): Promise<Row[]>;
  /** What `get` would bring, if its file has been opened; undefined otherwise. */
  peek?(key: string, resultPack?: string): Row[] | undefined;
  /**
   * Opens files ahead: each the key of an answer that has a file of its own, or a result pack.
   *
   * @throws when one cannot be had
   */
  open?(names: readonly string[]): Promise<void>;
}

/** Reads precomputed results from the site's own data folder. */
export function precomputedResults(
  manifest: DataManifest,
  data: URL,
  get: typeof fetch = fetch,
): PrecomputedResults {
  const read = builtReader(data, get);
  const packs = new Map<string, Promise<Record<string, string>>>();
  /** Encoded answers by key, of the files that have come. */
  const opened = new Map<string, string>();

  async function fetchPack(resultPack: string): Promise<Record<string, string>> {
    const text = await read(`${manifest.bundles ?? ''}/${resultPack}.json`);
    const answers = JSON.parse(text) as Record<string, string>;
    for (const [key, answer] of Object.entries(answers)) opened.set(`${resultPack} ${key}`, answer);
    return answers;
  }

  /** Not tied to one question's signal: the other figures of the page wait for the same file. */
  function openPack(resultPack: string): Promise<Record<string, string>> {
    const opened = packs.get(resultPack) ?? fetchPack(resultPack);
    packs.set(resultPack, opened);
    opened.catch(() => packs.delete(resultPack));
    return opened;
  }

  async function fetchFile(key: string, signal?: AbortSignal): Promise<string> {
    const file = manifest.files[key];
    if (!file) throw new Error(`No precomputed result ${key}`);
    return read(file.path, signal);
  }

  return {
    has: (key, resultPack) =>
      Object.hasOwn(manifest.files, key) ||
      (resultPack !== undefined && manifest.bundles !== undefined),
    async get(key, signal, resultPack) {
      if (resultPack !== undefined && !Object.hasOwn(manifest.files, key)) {
        const answers = await openPack(resultPack);
        signal?.throwIfAborted();
        const answer = answers[key];
        if (answer === undefined) throw new Error(`No precomputed result ${key} in ${resultPack}`);
        return decodeAnswer(answer);
      }
      return decodeAnswer(await fetchFile(key, signal));
    },
    peek(key, resultPack) {
      const answer = opened.get(key) ?? opened.get(`${resultPack} ${key}`);
      try {
        return answer === undefined ? undefined : decodeAnswer(answer);
      } catch {
        // Asked for, it is told what is wrong with it.
        return undefined;
      }
    },
    async open(names) {
      const files = names.map(async (name) => {
        if (Object.hasOwn(manifest.files, name)) opened.set(name, await fetchFile(name));
        else await openPack(name);
      });
      await Promise.all(files);
    },
  };
}

/** For a database without any: every question goes to the engine. */
export const noPrecomputedResults: PrecomputedResults = {
  has: () => false,
  get: (key) => Promise.reject(new Error(`No precomputed result ${key}`)),
};
