import type { EditionStated } from '../../../data/import/lib/importer.ts';
import type { Row } from '../../../data/import/lib/row.ts';
import { sourceEditions, type StatedEditions } from '../../../data/import/lib/source-editions.ts';
import { sourceRow } from '../../../data/import/lib/source-row.ts';
import type { Tables } from '../../../data/import/lib/table-files.ts';
import { keyOf, mergedRows } from '../../../data/import/lib/table-rows.ts';
import { tables, type TableName } from '../../../data/import/lib/tables.ts';
import { editionSource } from '../../../data/import/sources/edition-source.ts';
import { sources } from '../../../data/import/sources/sources.ts';

/** Far enough that no publisher has one yet. */
const year = 2037;

/** What a source's made next edition is called in the rows, as its publisher calls them. */
const next: Readonly<Record<string, string>> = {
  'wb-wdi': `August ${year}`,
  'knomad-flows': `March ${year}`,
  'undp-hdr': `${year}`,
  unhcr: `figures to ${year}`,
  'wb-rpw-provider': `2011Q1–${year}Q1`,
};

/** The name of the made next edition of a source. */
export function nextEdition(source: string): string {
  return next[source] ?? next[source.replace(/-[\d.]+$/, '')] ?? `to ${year}-05`;
}

type Made = Partial<Record<TableName, Row[]>>;

/**
 * The tables after a made next edition of every publisher's file was imported: all values of the
 * newest one, the older ones' where it has none, and a newer year, matrix and quarter. It goes the
 * way of an import behind the reading of the file: slices, releases, what pages know of them.
 */
export function withNextEditions(before: Tables): Tables {
  const stated: StatedEditions[] = [];
  const after: Record<TableName, readonly Row[]> = { ...before };
  const bring = (made: Made, editions: readonly EditionStated[] = []) => {
    for (const [name, rows] of Object.entries(made) as [TableName, Row[]][])
      after[name] = mergedRows(tables[name], after[name], rows);
    stated.push({ editions, tables: made });
  };
  bring({
    source: [
      editionSource('undesa-ims-2024', `${year}`),
      editionSource('undp-hdr-2025', `${year}`),
    ].map(sourceRow),
  });
  for (const [name, like] of revised) {
    const source = editionSource(like, `${year}`);
    const edition = { source: source.id, table: name, edition: `${year}`, released: `${year}` };
    bring({ [name]: [...before[name]], source: [sourceRow(source)] }, [edition]);
  }
  for (const name of ['indicator', 'remittance_total', 'remittance_gdp', 'price_index'] as const)
    bring({ [name]: again(before, name) });
  for (const name of ['official_flow', 'subnational_flow'] as const)
    bring({ [name]: again(before, name) });
  bring({ conflict_deaths: again(before, 'conflict_deaths').filter(isLikely) });
  bring(matrices(before));
  bring(stock(before));
  bring(prices(before));
  bring({ displaced: withYear(before.displaced) }, [restated('unhcr', 'displaced')]);
  for (const [name, source] of whole)
    bring({ [name]: [...before[name]] }, [restated(source, name)]);
  return { ...after, source_edition: sourceEditions(after, stated, sources) };
}

/** The same, whose releases are sources of their own. */
const revised = [
  ['population_by_sex', 'undesa-wpp-2019'],
  ['account_access', 'wb-findex-2025'],
] as const satisfies readonly (readonly [TableName, string])[];

/** Tables that an import replaces whole; their rows do not state a release. */
const whole = [
  ['economy', 'iom-gdi'],
  ['economy', 'natural-earth-5'],
  ['economy', 'wb-class'],
  ['economy_group', 'wb-class'],
  ['survey_sending', 'wb-africa-2009'],
  ['programme', 'iom-projects'],
  ['programme_economy', 'iom-projects'],
  ['sending_cost_economy', 'wb-wdi'],
  ['sending_cost_provider', 'wb-rpw-provider'],
] as const satisfies readonly (readonly [TableName, string])[];

function restated(source: string, table: TableName): EditionStated {
  return { source, table, edition: nextEdition(source), released: `${year}-01` };
}

/** Not one of the few rows of which the publisher's own estimates disagree, which are known by name. */
function isLikely({ best, low, high }: Row): boolean {
  return Number(low) <= Number(best) && Number(best) <= Number(high);
}

/** The rows of a table in one more edition of each source: the newest edition that has a row gives it. */
function again(before: Tables, name: TableName): Row[] {
  const key = tables[name].key.filter((column) => column !== 'edition');
  const order = releasesOf(before, name);
  const kept = new Map<string, Row>();
  for (const row of [...before[name]].sort((a, b) => order(b) - order(a)))
    if (!kept.has(keyOf(row, key))) kept.set(keyOf(row, key), row);
  return [...kept.values()].map((row) => {
    const source = String(row['source']);
    const renamed = /^undp-hdr|^undesa-ims/.test(source)
      ? source.replace(/\d{4}$/, `${year}`)
      : source;
    return { ...row, source: renamed, edition: nextEdition(renamed) };
  });
}

/** How new the edition of a row is: its place among all editions by the time of release. */
function releasesOf(before: Tables, name: TableName): (row: Row) => number {
  const releases = before.source_edition
    .filter((row) => row['table'] === name)
    .map((row) => [`${row['source']} ${row['edition']}`, String(row['released'] ?? '')] as const)
    .sort(([, a], [, b]) => (a < b ? -1 : 1));
  const places = new Map(releases.map(([edition], at) => [edition, at]));
  return (row) => places.get(`${row['source']} ${row['edition']}`) ?? -1;
}

/** Every matrix again, and one of a newer year. */
function matrices(before: Tables): Made {
  const newest = Math.max(...before.remittance_matrix.map((row) => Number(row['year'])));
  const later = Math.max(...before.remittance_total.map((row) => Number(row['year'])));
  const more = (rows: readonly Row[]): Row[] => [
    ...rows,
    ...rows.filter((row) => row['year'] === newest).map((row) => ({ ...row, year: later })),
  ];
  // Of each its own, as far from the others as they were.
  const reissued = (row: Row): Row => ({
    ...row,
    edition: String(row['edition']).replace(/\d{4}$/, (old) => String(Number(old) + year - 2013)),
  });
  return {
    remittance_matrix: more(before.remittance_matrix).map(reissued),
    remittance_matrix_economy: more(before.remittance_matrix_economy),
    remittance_flow: more(before.remittance_flow),
    left_out: before.left_out.filter((row) => row['table'] === 'remittance_flow').map(reissued),
  };
}

/** One more revision of the migrant stock, with a newer year. */
function stock({ migrant_stock: rows }: Tables): Made {
  const newest = rows.map((row) => Number(row['edition'])).reduce((a, b) => Math.max(a, b));
  const edition = typeof rows[0]?.['edition'] === 'number' ? year : `${year}`;
  const revised = rows
    .filter((row) => Number(row['edition']) === newest)
    .map((row) => ({ ...row, edition }));
  return { migrant_stock: withYear(revised) };
}

/** One more release of prices, with all quarters and a newer one. */
function prices({ sending_cost: rows }: Tables): Made {
  const key = tables.sending_cost.key.filter((column) => column !== 'edition');
  const kept = new Map<string, Row>();
  const newestFirst = [...rows].sort((a, b) =>
    String(a['edition']) < String(b['edition']) ? 1 : -1,
  );
  for (const row of newestFirst) if (!kept.has(keyOf(row, key))) kept.set(keyOf(row, key), row);
  const quarters = [...kept.values()].map((row) => String(row['quarter'])).sort();
  const newest = quarters.at(-1) ?? '';
  const quarter = `${Number(newest.slice(0, 4)) + 1}Q1`;
  const more = [...kept.values()].filter((row) => row['quarter'] === newest);
  return {
    sending_cost: [...kept.values(), ...more.map((row) => ({ ...row, quarter }))].map((row) => ({
      ...row,
      edition: `rpw-${year}Q1`,
    })),
  };
}

/** The rows with those of the newest year once more, a year later. */
function withYear(rows: readonly Row[]): Row[] {
  const newest = rows.map((row) => Number(row['year'])).reduce((a, b) => Math.max(a, b), 0);
  const more = rows.filter((row) => row['year'] === newest);
  return [...rows, ...more.map((row) => ({ ...row, year: newest + 1 }))];
}
