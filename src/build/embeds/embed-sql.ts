import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Gives the scripts of embeds their SQL without what is written for those who read it. */
export function embedSql(): Plugin {
  return {
    name: 'embed-sql',
    enforce: 'pre',
    load(id) {
      const file = /^(.*\.sql)\?raw$/.exec(id)?.[1];
      if (file === undefined) return null;
      return `export default ${JSON.stringify(plainSql(readFileSync(file, 'utf8')))};`;
    },
  };
}

/** A statement on one line and without comments; texts and quoted names in it stay. */
export function plainSql(sql: string): string {
  return sql
    .replaceAll(/'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\/|\s+/g, (found) =>
      /^['"]/.test(found) ? found : ' ',
    )
    .replaceAll(/ {2,}(?=(?:[^'"]|'[^']*'|"[^"]*")*$)/g, ' ')
    .trim();
}
