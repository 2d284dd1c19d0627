import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A version of the atlas, as the change log heads it. */
export interface Release {
  /** As in Semantic Versioning: `1.2.0`. */
  version: string;
  /** Day it was made, `2026-11-26`. */
  day: string;
}

/** Every version that a change log tells of, the newest first. */
export function releasesOf(changelog: string): Release[] {
  return [...changelog.matchAll(/^## (\d+\.\d+\.\d+) · (\d{4}-\d\d-\d\d)$/gm)].map(
    ([, version = '', day = '']) => ({ version, day }),
  );
}

/**
 * The newest version: the data are described as of it, so that they come out the same on any day.
 *
 * @param folder the top one
 */
export function newestRelease(folder: string): Release {
  const [newest] = releasesOf(readFileSync(join(folder, 'CHANGELOG.md'), 'utf8'));
  if (!newest) throw new Error('CHANGELOG.md heads no version: "## 1.2.0 · 2026-11-26"');
  return newest;
}
