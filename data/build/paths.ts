import { join } from 'node:path';

/** The repository's folder, from which every input and output is named. */
export const root = join(import.meta.dirname, '..', '..');

/** Where a build reads and writes; tests build small ones elsewhere. */
export interface Places {
  /** Holds one CSV for each tidy table. */
  tables: string;
  /** The Data Package that describes them. */
  datapackage: string;
  /** `schema`, `derived` and `checks`. */
  sql: string;
  /** The built data; replaced whole when a build succeeds. */
  output: string;
  /** Kept between builds: the digest of the inputs, the compressed engine, unfinished builds. */
  cache: string;
}

export const places: Places = {
  tables: join(root, 'data', 'tables'),
  datapackage: join(root, 'data', 'datapackage.json'),
  sql: join(root, 'data', 'sql'),
  output: join(root, 'public', 'data'),
  cache: join(root, '.cache'),
};
