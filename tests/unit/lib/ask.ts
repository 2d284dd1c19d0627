import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { places } from '../../../data/build/paths.ts';
import { answerKey } from '../../../src/database/answer-key.ts';
import { bind } from '../../../src/database/bind.ts';
import type { Connector } from '../../../src/database/connector.ts';
import type { DataManifest } from '../../../src/database/manifest.ts';
import { precomputedResults } from '../../../src/database/precomputed-results.ts';
import type { Query } from '../../../src/database/query.ts';
import type { AnyFigure } from '../../../src/figures/figure/any-figure.ts';
import type { AnySettings } from '../../../src/figures/figure/any-settings.ts';

/** Answers a question of a figure as the page would get it. */
export type Ask = (query: Query<unknown>) => Promise<readonly unknown[]>;

/** The same question is asked once for as long as `forget` isn't called. */
function once(ask: Ask): Ask & { forget: () => void } {
  const known = new Map<string, Promise<readonly unknown[]>>();
  const kept: Ask = (query) => {
    const key = `${query.id} ${JSON.stringify(query.parameters)}`;
    const answer = known.get(key) ?? ask(query);
    known.set(key, answer);
    return answer;
  };
  return Object.assign(kept, { forget: () => known.clear() });
}

/** Asks the database, each question once. */
export function askOnce(database: Connector): Ask & { forget: () => void } {
  return once(({ sql, parameters }) => {
    const bound = bind(sql, parameters);
    return database.query(bound.sql, bound.values);
  });
}

/** Takes answers from the built files, as the page does, and asks the database for what none holds. */
export async function askBuilt(database: Connector): Promise<Ask> {
  const manifest = JSON.parse(
    await readFile(join(places.output, 'manifest.json'), 'utf8'),
  ) as DataManifest;
  const built = precomputedResults(manifest, pathToFileURL(`${places.output}/`), async (url) => {
    const file = await readFile(fileURLToPath(url as URL), 'utf8').catch(() => null);
    return new Response(file, { status: file === null ? 404 : 200 });
  });
  const engine = askOnce(database);
  return async (query) => {
    const key = answerKey(query);
    if (!built.has(key, query.resultPack)) return engine(query);
    return built.get(key, undefined, query.resultPack).catch(() => engine(query));
  };
}

/** The same with each answer kept, for tests whose many questions rest on the same rows. */
export async function askBuiltOnce(database: Connector): Promise<Ask> {
  return once(await askBuilt(database));
}

/** What a figure draws with these settings. */
export async function modelOf(
  ask: Ask,
  { queries, model }: AnyFigure,
  settings: AnySettings,
): Promise<unknown> {
  const rows = await Promise.all(
    Object.entries(queries(settings)).map(async ([name, query]) => [name, await ask(query)]),
  );
  return model(settings, Object.fromEntries(rows));
}
