import { decodeAnswer } from './answer-file.ts';
import type { Row } from './connector.ts';
import type { DataManifest } from './manifest.ts';

/** The answers computed when the site was built. */
export interface BuiltAnswers {
  has(key: string, bundle?: string): boolean;
  /**
   * @param key as `answerKey` gives it
   * @param bundle the file that holds it beside others; fetched once
   * @throws when the file is not there, cannot be reached or is damaged, or the signal fires.
   */
  get(key: string, signal?: AbortSignal, bundle?: string): Promise<Row[]>;
  /** What `get` would bring, if its file has been opened; undefined otherwise. */
  peek?(key: string, bundle?: string): Row[] | undefined;
  /**
   * Opens files ahead: each the key of an answer that has a file of its own, or a bundle.
   *
   * @throws when one cannot be had
   */
  open?(names: readonly string[]): Promise<void>;
}

/** Reads built answers from the site's own data folder. */
export function builtAnswers(
  manifest: DataManifest,
  data: URL,
  get: typeof fetch = fetch,
): BuiltAnswers {
  const bundles = new Map<string, Promise<Record<string, string>>>();
  /** Encoded answers by key, of the files that have come. */
  const opened = new Map<string, string>();

  async function fetchBundle(bundle: string): Promise<Record<string, string>> {
    const path = `${manifest.bundles ?? ''}/${bundle}.json`;
    const response = await get(new URL(path, data));
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    const answers = (await response.json()) as Record<string, string>;
    for (const [key, answer] of Object.entries(answers)) opened.set(`${bundle} ${key}`, answer);
    return answers;
  }

  /** Not tied to one question's signal: the other figures of the page wait for the same file. */
  function openBundle(bundle: string): Promise<Record<string, string>> {
    const opened = bundles.get(bundle) ?? fetchBundle(bundle);
    bundles.set(bundle, opened);
    opened.catch(() => bundles.delete(bundle));
    return opened;
  }

  async function fetchFile(key: string, signal?: AbortSignal): Promise<string> {
    const file = manifest.files[key];
    if (!file) throw new Error(`No built answer ${key}`);
    const response = await get(new URL(file.path, data), { signal: signal ?? null });
    if (!response.ok) throw new Error(`${file.path} answered ${response.status}`);
    return response.text();
  }

  return {
    has: (key, bundle) =>
      Object.hasOwn(manifest.files, key) ||
      (bundle !== undefined && manifest.bundles !== undefined),
    async get(key, signal, bundle) {
      if (bundle !== undefined && !Object.hasOwn(manifest.files, key)) {
        const answers = await openBundle(bundle);
        signal?.throwIfAborted();
        const answer = answers[key];
        if (answer === undefined) throw new Error(`No built answer ${key} in ${bundle}`);
        return decodeAnswer(answer);
      }
      return decodeAnswer(await fetchFile(key, signal));
    },
    peek(key, bundle) {
      const answer = opened.get(key) ?? opened.get(`${bundle} ${key}`);
      return answer === undefined ? undefined : decodeAnswer(answer);
    },
    async open(names) {
      const files = names.map(async (name) => {
        if (Object.hasOwn(manifest.files, name)) opened.set(name, await fetchFile(name));
        else await openBundle(name);
      });
      await Promise.all(files);
    },
  };
}

/** For a database without any: every question goes to the engine. */
export const noBuiltAnswers: BuiltAnswers = {
  has: () => false,
  get: (key) => Promise.reject(new Error(`No built answer ${key}`)),
};
