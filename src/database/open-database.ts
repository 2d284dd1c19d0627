import { createDatabase, type AtlasDatabase } from './atlas-database.ts';
import { builtAnswers } from './built-answers.ts';
import { builtJson } from './built-files.ts';
import { createEngine } from './engine.ts';
import type { DataManifest } from './manifest.ts';
import { siteRoot } from './site-root.ts';
import { engineStart } from './start-engine.ts';

/** The page's database over the site's own data folder. Nothing is fetched before a question. */
export function openDatabase(manifest: DataManifest): AtlasDatabase {
  const data = new URL('data/', siteRoot());
  return createDatabase({
    engine: createEngine(engineStart({ manifest, data })),
    built: builtAnswers(manifest, data),
    json: builtJson(manifest, data),
  });
}
