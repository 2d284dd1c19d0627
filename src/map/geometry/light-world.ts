import type { BuiltJson } from '../../database/built-files.ts';
import { decodeWorld, type WorldGeometry } from './geometry.ts';

const file = 'geometry/world-110';

let kept: WorldGeometry | null = null;

/** Gives the light shapes before any page is drawn, where a page is rendered without a browser. */
export function presetGeometry(light: WorldGeometry): void {
  kept = light;
}

/** The light shapes of the world if they are at hand. */
export function lightWorld(json: BuiltJson): WorldGeometry | null {
  const content = json.peek?.(file);
  if (kept === null && content !== undefined) kept = decodeWorld(content);
  return kept;
}

/** Loads the light shapes and keeps them. */
export async function loadLight(json: BuiltJson, signal?: AbortSignal): Promise<WorldGeometry> {
  kept ??= decodeWorld(await json(file, signal));
  return kept;
}
