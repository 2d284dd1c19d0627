import { version } from '../../../package.json';

/** Files beside the public copy, in its folder of packages. */
export const packageFiles = {
  r: `remittanceatlas_${version}.tar.gz`,
  python: `remittance_atlas-${version}-py3-none-any.whl`,
  duckdb: 'remittance-atlas.sql',
} as const;

/** Statements that every engine reads, and how each is told of the tables. */
export const clusterFiles = [
  'estimate.sql',
  'received.sql',
  'dear_corridors.sql',
  'differences/spark.sql',
  'differences/bigquery.sql',
  'differences/trino.sql',
  'differences/duckdb.sql',
] as const;

/** What is typed to take the data by each of the packages, and to ask for the same things. */
export function installLines(
  data: string,
  edition: string,
): Readonly<Record<keyof typeof packageFiles, string>> {
  const at = (file: string) => `${data}/packages/${file}`;
  return {
    r: [
      'install.packages("jsonlite")',
      `install.packages("${at(packageFiles.r)}", repos = NULL, type = "source")`,
      'library(remittanceatlas)',
      `data <- atlas("${data}", edition = "${edition}")`,
      'atlas_tables(data)',
      'costs <- atlas_table(data, "sending_cost")',
      'attr(costs, "citation")',
      'flow <- modelled_flow(data)',
    ].join('\n'),
    python: [
      `# pip install ${at(packageFiles.python)}`,
      'import remittance_atlas as ra',
      '',
      `data = ra.Atlas("${data}", edition="${edition}")`,
      'costs = data.table("sending_cost")',
      'print(costs.citation)',
      'flow = data.modelled_flow().to_pandas()',
    ].join('\n'),
    duckdb: [
      `-- ${at(packageFiles.duckdb)}`,
      `SET VARIABLE atlas = '${data}';`,
      '.read remittance-atlas.sql',
      `SELECT atlas_of_edition('${edition}');`,
      'FROM atlas_tables;',
      'FROM modelled_newest;',
    ].join('\n'),
  };
}
