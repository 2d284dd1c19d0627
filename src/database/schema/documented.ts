import { siteRoot } from '../site-root.ts';
import { derived } from './derived.ts';
import type { DerivedEntry } from './derived-entry.ts';

export interface DocumentedColumn {
  name: string;
  title: string;
  description?: string;
  unit?: string;
}

/** A publication that a table rests on. */
export interface DocumentedSource {
  id: string;
  title: string;
  edition: string;
  licence: string;
}

/** What a user can ask of: a tidy table, or something made of them. */
export interface DocumentedTable {
  name: string;
  kind: 'table' | 'view' | 'macro';
  title: string;
  description: string;
  modelled: boolean | 'when_named';
  /** Not known for what is made by the build. */
  rows?: number;
  columns: readonly DocumentedColumn[];
  /** What a macro is called with. */
  parameters: readonly { name: string; title: string }[];
  sources: readonly DocumentedSource[];
}

/** The part of a Data Package that the documentation is made of. */
export interface DataPackage {
  resources: readonly {
    name: string;
    title: string;
    description: string;
    rows: number;
    schema: {
      fields: readonly { name: string; title: string; description?: string; unit?: string }[];
    };
    sources?: readonly { id: string; title: string; version: string; licence: string }[];
  }[];
}

/** The tables of the Data Package in its order, then what the build makes of them. */
export function documentedSchema({ resources }: DataPackage): DocumentedTable[] {
  const tidy = resources.map((resource): DocumentedTable => ({
    name: resource.name.replaceAll('-', '_'),
    kind: 'table',
    title: resource.title,
    description: resource.description,
    modelled: false,
    rows: resource.rows,
    columns: resource.schema.fields.map(({ name, title, description, unit }) => ({
      name,
      title,
      ...(description === undefined ? {} : { description }),
      ...(unit === undefined ? {} : { unit }),
    })),
    parameters: [],
    sources: (resource.sources ?? []).map(({ id, title, version, licence }) => ({
      id,
      title,
      edition: version,
      licence,
    })),
  }));
  const sourcesOf = new Map(tidy.map(({ name, sources }) => [name, sources]));
  return [...tidy, ...derived.map((entry) => documented(entry, sourcesOf))];
}

function documented(
  { name, kind, title, description, modelled, of, parameters, columns }: DerivedEntry,
  sourcesOf: ReadonlyMap<string, readonly DocumentedSource[]>,
): DocumentedTable {
  const sources = new Map(
    of.flatMap((table) => (sourcesOf.get(table) ?? []).map((source) => [source.id, source])),
  );
  return {
    name,
    kind,
    title,
    description,
    modelled: modelled ?? false,
    columns: Object.entries(columns).map(([column, text]) => {
      const [words = '', unit] = text.split('|');
      return { name: column, title: words, ...(unit === undefined ? {} : { unit }) };
    }),
    parameters: Object.entries(parameters ?? {}).map(([given, words]) => ({
      name: given,
      title: words,
    })),
    sources: [...sources.values()],
  };
}

/**
 * The documentation of everything a user can ask of; from the public Data Package, so that no
 * engine is needed.
 *
 * @throws when it does not come
 */
export async function loadSchema(signal?: AbortSignal): Promise<DocumentedTable[]> {
  const address = new URL('data/latest/datapackage.json', siteRoot());
  const response = await fetch(address, signal && { signal });
  if (!response.ok) throw new Error(`The Data Package did not come: ${response.status}`);
  return documentedSchema((await response.json()) as DataPackage);
}
