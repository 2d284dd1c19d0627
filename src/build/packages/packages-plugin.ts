import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { catalogueFiles } from '../catalogue/catalogue-files.ts';
import { siteAddress } from '../pages/page-address.ts';
import { root } from '../root.ts';
import { readCopy, type BuiltCopy } from './built-copy.ts';
import { writePackages } from './write-packages.ts';

/** The built data, and where SITE_URL and DOI say that they will be. */
export function builtCopy(environment: Readonly<Record<string, string | undefined>>): BuiltCopy {
  const doi = environment['DOI'] ?? '';
  if (doi !== '' && !/^10\.\d{4,9}\/\S+$/.test(doi))
    throw new Error(`DOI must be such as 10.5281/zenodo.1234567, not "${doi}"`);
  return readCopy(join(root, 'public/data/latest'), siteAddress(environment).url, doi);
}

/**
 * Writes beside the public copy of the data what other programs take it by: an R package, a Python
 * package and a script of DuckDB, statements for clusters; and what catalogues and feeds are told.
 */
export function packages(): Plugin {
  let folder = '';
  return {
    name: 'atlas-packages',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir, 'data/latest');
    },
    writeBundle: {
      sequential: true,
      async handler() {
        if (this.environment.name !== 'client') return;
        const copy = builtCopy(process.env);
        await writePackages(copy, join(folder, 'packages'));
        for (const [path, text] of Object.entries(catalogueFiles(copy)))
          await writeFile(join(folder, path), text);
      },
    },
  };
}
