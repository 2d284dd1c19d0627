import { decodeAnswer } from './answer-file.ts';
import type { Row } from './connector.ts';
import type { DataManifest } from './manifest.ts';

/** The answers computed when the site was built. */
export interface BuiltAnswers {
  has(key: string): boolean;
  /**
   * @param key as `answerKey` gives it
   * @throws when the file is not there, cannot be reached or is damaged, or the signal fires.
   */
  get(key: string, signal?: AbortSignal): Promise<Row[]>;
}

/** Reads built answers from the site's own data folder. */
export function builtAnswers(
  manifest: DataManifest,
  data: URL,
  get: typeof fetch = fetch,
): BuiltAnswers {
  return {
    has: (key) => Object.hasOwn(manifest.files, key),
    async get(key, signal) {
      const file = manifest.files[key];
      if (!file) throw new Error(`No built answer ${key}`);
      const response = await get(new URL(file.path, data), { signal: signal ?? null });
      if (!response.ok) throw new Error(`${file.path} answered ${response.status}`);
      return decodeAnswer(await response.text());
    },
  };
}

/** For a database without any: every question goes to the engine. */
export const noBuiltAnswers: BuiltAnswers = {
  has: () => false,
  get: (key) => Promise.reject(new Error(`No built answer ${key}`)),
};
