import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

// What .gitignore leaves out, and git's own folder.
const ignored =
  /^(?:\.git|dist|public\/data|\.cache|coverage)$|(?:^|\/)(?:node_modules|__screenshots__|\.DS_Store)$|\.log$/;

const all = below('');

/** Paths, from the top folder, of the files in the project's care. */
export function projectFiles(pattern = /./): string[] {
  return all.filter((file) => pattern.test(file));
}

function below(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (ignored.test(path)) return [];
      return entry.isDirectory() ? below(path) : [path];
    });
}

/** The text of a file of the project. */
export function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** `file:line` of every place where a pattern is found in a text. */
export function places(file: string, text: string, pattern: RegExp): string[] {
  return [...text.matchAll(new RegExp(pattern, 'g'))].map((match) => {
    const line = text.slice(0, match.index).split('\n').length;
    return `${file}:${line} ${match[0].trim()}`;
  });
}
