import { createEngine, type Engine } from '../../src/database/engine.ts';
import type { EngineState } from '../../src/database/engine-state.ts';
import type { DataManifest } from '../../src/database/manifest.ts';
import { engineStart } from '../../src/database/engine/start-engine.ts';

/** The built data, as the development server gives them. */
export const data = new URL('/data/', location.href);

export async function loadManifest(): Promise<DataManifest> {
  return (await (await fetch(new URL('manifest.json', data))).json()) as DataManifest;
}

/** An engine over the built data and every state it goes through. */
export async function watchedEngine(
  get: typeof fetch = fetch,
): Promise<{ engine: Engine; states: EngineState[] }> {
  const manifest = await loadManifest();
  const engine = createEngine(engineStart({ manifest, data, fetch: get }));
  const states: EngineState[] = [engine.state()];
  engine.subscribe(() => states.push(engine.state()));
  return { engine, states };
}
