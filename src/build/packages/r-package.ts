import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';
import { tarGz, type Files } from './archive.ts';
import type { BuiltCopy } from './built-copy.ts';
import { smallCopy } from './small-copy.ts';
import { filledFolder } from './template.ts';
import { valuesOf } from './values.ts';

/** The files of the R package, as `R CMD build` lays them out. */
export function rFiles(copy: BuiltCopy): Files {
  const own = filledFolder(join(root, 'data/packages/r'), valuesOf(copy));
  const described = (own['DESCRIPTION'] ?? '').trimEnd();
  const small = Object.entries(smallCopy(copy)).map(
    ([path, content]) => [`inst/extdata/small/${path}`, content] as const,
  );
  return {
    ...own,
    DESCRIPTION: `${described}\nPackaged: ${copy.day} 00:00:00 UTC; atlas\n`,
    'inst/doc/remittanceatlas.Rmd': own['vignettes/remittanceatlas.Rmd'] ?? '',
    'inst/LICENCES.md': readFileSync(join(root, 'NOTICE'), 'utf8'),
    ...Object.fromEntries(small),
  };
}

/** The R package as a source tarball, and its name. */
export function rPackage(copy: BuiltCopy): { name: string; bytes: Uint8Array } {
  const files = Object.entries(rFiles(copy)).map(
    ([path, content]) => [`remittanceatlas/${path}`, content] as const,
  );
  return {
    name: `remittanceatlas_${copy.version}.tar.gz`,
    bytes: tarGz(Object.fromEntries(files), copy.day),
  };
}
