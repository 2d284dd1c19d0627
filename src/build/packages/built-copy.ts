import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the packages are built from: the description of the public copy, and where it will be. */
export interface BuiltCopy {
  /** Folder of the built public copy. */
  latest: string;
  /** Where it will be read from, without a slash at its end; empty when that isn't known. */
  base: string;
  /** Address of the front page; empty when that isn't known. */
  site: string;
  /** Of the data, once there is one: `10.5281/zenodo.1`. */
  doi: string;
  version: string;
  edition: string;
  /** Day of the version, ISO 8601. */
  day: string;
  /** Tables with described columns, as the Data Package has them. */
  tables: readonly TableResource[];
  description: Description;
}

export interface TableResource {
  name: string;
  path: string;
  title: string;
  description: string;
  rows: number;
  format: string;
  bytes: number;
  hash: string;
  modelled?: boolean;
  schema: { fields: readonly Field[] };
}

interface Field {
  name: string;
  type: string;
  title: string;
  unit?: string;
}

/** The Data Package of the public copy. */
export interface Description {
  version: string;
  edition: string;
  created: string;
  title: string;
  description: string;
  keywords: readonly string[];
  licenses: readonly { name: string; title: string; path?: string }[];
  resources: readonly (Omit<TableResource, 'schema'> &
    Partial<Pick<TableResource, 'schema'>> & { mediatype: string })[];
}

/** What a table is called: its file's name. */
export function nameOf(table: Pick<TableResource, 'path'>): string {
  return table.path.replace(/\.csv$/, '');
}

/**
 * Reads what the data's build has described.
 *
 * @param site address of the front page with a slash at its end, null when that isn't known
 */
export function readCopy(latest: string, site: string | null, doi = ''): BuiltCopy {
  const description = JSON.parse(
    readFileSync(join(latest, 'datapackage.json'), 'utf8'),
  ) as Description;
  return {
    latest,
    base: site === null ? '' : `${site}data/latest`,
    site: site ?? '',
    doi,
    version: description.version,
    edition: description.edition,
    day: description.created.slice(0, 10),
    tables: description.resources.filter(
      (one): one is Description['resources'][number] & TableResource => one.schema !== undefined,
    ),
    description,
  };
}
