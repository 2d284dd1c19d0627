import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';

/** What all figures are made by. */
const machinery = 'src/figures/figure';

/** The folders of figures that the files of a page's folder import, from the top one, by name. */
export function importedFigures(page: string): string[] {
  const code = readdirSync(join(root, page), { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map(({ name }) => readFileSync(join(root, page, name), 'utf8'));
  const named = code.flatMap((text) =>
    [...text.matchAll(/from '[./]+\/(figures\/[a-z-]+)\//g)].map(([, folder]) => `src/${folder}`),
  );
  return [...new Set(named)].filter((folder) => folder !== machinery).toSorted();
}
