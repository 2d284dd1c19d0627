import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Words in double braces, and what stands for them. */
export type Values = Readonly<Record<string, string>>;

/** @throws naming a word that has no value */
export function filled(text: string, values: Values): string {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`Nothing stands for {{${name}}}`);
    return value;
  });
}

/** The text files of a folder and those below, by their paths in it, filled. */
export function filledFolder(folder: string, values: Values): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.pyc'))
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    entries.map((file) => [
      file.slice(folder.length + 1).replaceAll('\\', '/'),
      filled(readFileSync(file, 'utf8'), values),
    ]),
  );
}
