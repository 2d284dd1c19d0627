import { createDatabase, type AtlasDatabase } from './atlas-database.ts';
import { precomputedResults } from './precomputed-results.ts';
import { builtJson } from './built-files.ts';
import { createEngine, type EngineStart } from './engine.ts';
import { lateCode } from './late-code.ts';
import type { DataManifest } from './manifest.ts';
import { siteRoot } from './site-root.ts';
import type { Wanted } from './while-wanted.ts';

export interface OpenedDatabase {
  database: AtlasDatabase;
  /**
   * Fetches files of the data build ahead, so that what a page opens with is there in its first
   * render. Named as in the manifest, result packs by their own names.
   *
   * @throws when one cannot be had
   */
  openFiles: (names: readonly string[]) => Promise<void>;
}

/**
 * The page's database over the site's own data folder. Nothing is fetched before a question.
 *
 * @param wanted notes who waits for the engine, for which the user is then asked before it is fetched
 *   over a scarce link; without it nobody is asked
 */
export function openDatabase(manifest: DataManifest, wanted?: Wanted): OpenedDatabase {
  const data = new URL('data/', siteRoot());
  const built = precomputedResults(manifest, data);
  const json = builtJson(manifest, data);
  let start: EngineStart | undefined;
  const engine = createEngine(async (...started) => {
    const { engineStart, askOnce } = await loadStart();
    start ??= engineStart({
      manifest,
      data,
      ...(wanted && { askFirst: askOnce(manifest, data, wanted) }),
    });
    return start(...started);
  });
  return {
    database: createDatabase({ engine: wanted?.on(engine) ?? engine, built, json }),
    async openFiles(names) {
      // Packs of answers are not in the manifest by their names.
      const isJson = (name: string) =>
        Object.hasOwn(manifest.files, name) && !name.startsWith(answersFolder);
      const others = names.filter(isJson);
      const answers = names.filter((name) => !isJson(name));
      await Promise.all([built.open?.(answers), json.open?.(others)]);
    },
  };
}

/** Where the answers lie that have a file of their own; see `answerKey`. */
const answersFolder = 'answers/';

/** What brings the engine up weighs something, and many a user never needs it. */
function loadStart(): Promise<typeof import('./engine/start-engine.ts')> {
  return lateCode(() => import('./engine/start-engine.ts'), "The engine's script", 'engineStart');
}
