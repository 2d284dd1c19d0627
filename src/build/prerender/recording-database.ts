import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { answerKey } from '../../database/answer-key.ts';
import { createDatabase, type AtlasDatabase } from '../../database/atlas-database.ts';
import { precomputedResults } from '../../database/precomputed-results.ts';
import { builtJson } from '../../database/built-files.ts';
import type { Engine } from '../../database/engine.ts';
import type { DataManifest } from '../../database/manifest.ts';
import type { Query } from '../../database/query.ts';

/** The built data, with a record of what a page that is being drawn asks them for. */
export interface RecordingDatabase {
  database: AtlasDatabase;
  /** Forgets what was asked so far: a drawing begins. */
  begin: () => void;
  /**
   * Fetches what was asked for in vain since `begin`; what only the engine could answer stays
   * unanswered, and is not tried again.
   *
   * @returns whether there is anything new to draw
   */
  fetchMissing: () => Promise<boolean>;
  /** Names of the files, as `openFiles` takes them, that what was asked for since `begin` lies in. */
  opened: () => readonly string[];
}

/**
 * @param data folder of the built data, on disk
 * @param engine answers what is not built; without one that stays unanswered
 */
export function recordingDatabase(
  manifest: DataManifest,
  data: URL,
  engine: Engine = withoutEngine,
): RecordingDatabase {
  const json = builtJson(manifest, data, readLocal);
  const plain = createDatabase({
    engine,
    built: precomputedResults(manifest, data, readLocal),
    json,
  });
  const vain = new Set<string>();
  let missing = new Map<string, () => Promise<unknown>>();
  let opened = new Set<string>();

  function peek<Row>(query: Query<Row>) {
    const key = answerKey(query);
    const answer = plain.peek(query);
    if (answer) opened.add(Object.hasOwn(manifest.files, key) ? key : (query.resultPack ?? key));
    else if (!vain.has(key)) missing.set(key, () => plain.run(query));
    return answer;
  }

  function peekJson(name: string): unknown {
    const content = json.peek?.(name);
    if (content !== undefined) opened.add(name);
    else missing.set(name, () => json.open?.([name]) ?? Promise.resolve());
    return content;
  }

  return {
    database: { ...plain, peek, json: Object.assign(json.bind(null), json, { peek: peekJson }) },
    begin() {
      missing = new Map();
      opened = new Set();
    },
    async fetchMissing() {
      const fetched = await Promise.all(
        [...missing].map(async ([key, fetch]) => {
          try {
            await fetch();
            return true;
          } catch {
            vain.add(key);
            return false;
          }
        }),
      );
      return fetched.includes(true);
    },
    opened: () => [...opened],
  };
}

/** One that waits to be started, as in a page that has just been opened, and never is. */
const idle = { status: 'idle' } as const;
const withoutEngine: Engine = {
  state: () => idle,
  subscribe: () => () => undefined,
  start: () => undefined,
  retry: () => undefined,
  connector: () => Promise.reject(new Error('A page is built without the engine')),
};

const readLocal: typeof fetch = async (address) =>
  new Response(await readFile(fileURLToPath(String(address)), 'utf8'));
