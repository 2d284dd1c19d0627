import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';

/** The script that runs before the first paint, without its comments: all wait for it. */
export function bootScript(): string {
  const text = readFileSync(join(root, 'public/boot.js'), 'utf8');
  return text.replaceAll(/^[ \t]*(?:\/\/.*|\/\*\*.*\*\/)\n/gm, '');
}
