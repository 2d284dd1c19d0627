import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { root } from '../root.ts';

interface Known {
  sources: Readonly<Record<string, unknown>>;
  editions: readonly { source: string }[];
}

/** Gives the scripts of embeds the editions of those sources alone that a figure names. */
export function embedEditions(): Plugin {
  return {
    name: 'embed-editions',
    enforce: 'pre',
    load: (id) =>
      id.endsWith('/data/editions.json') ? namedAlone(readFileSync(id, 'utf8')) : null,
  };
}

/** The list of editions, as JSON, without the sources that neither figures nor `src/domain` name. */
export function namedAlone(list: string): string {
  const parsed = JSON.parse(list) as Known;
  const code = ['src/figures', 'src/domain']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.tsx?$/.test(file) && !/\.test\./.test(file))
        .map((file) => readFileSync(join(root, folder, file), 'utf8')),
    )
    .join('\n');
  const isNamed = (id: string) =>
    [id, id.replace(/-[\d.]+$/, '')].some((name) => code.includes(`'${name}'`));
  return JSON.stringify({
    ...parsed,
    sources: Object.fromEntries(Object.entries(parsed.sources).filter(([id]) => isNamed(id))),
    editions: parsed.editions.filter(({ source }) => isNamed(source)),
  });
}
