import { DuckDBInstance } from '@duckdb/node-api';
import { join } from 'node:path';
import { places } from '../../../data/build/paths.ts';
import { newestStock } from '../../../src/domain/editions/stock.ts';
import type { Say } from './later-surfaces.ts';

const copy = join(places.output, 'latest');
const csv = (table: string) => `read_csv('${join(copy, `${table}.csv`)}')`;

/** What the public copy's files say, which are read without any of the atlas's SQL. */
const statements: readonly (readonly [measure: string, sql: string])[] = [
  [
    '',
    `SELECT direction AS measure, economy AS of, year, usd AS value FROM ${csv('headline_total')}
     WHERE status NOT IN ('placeholder')`,
  ],
  [
    'sent',
    `SELECT sender || '→' || receiver AS of, year, usd AS value FROM ${csv('modelled_newest')}
     UNION ALL
     SELECT sender || '→' || receiver, year, usd FROM ${csv('remittance_flow')} WHERE year = 2021`,
  ],
  [
    '',
    `SELECT
       CASE kind WHEN 'remittance' THEN 'sent' WHEN 'migrant' THEN 'migrants' ELSE 'refugees' END AS measure,
       sender || '→' || receiver AS of, year, value
     FROM read_parquet('${join(copy, 'flow/*/*.parquet')}', hive_partitioning = true)
     WHERE kind = 'remittance' AND year >= 2010
       OR kind = 'migrant' AND series = 'undesa-${newestStock}' AND year IN (2000, 2024)
       OR kind = 'refugee' AND year IN (2000, 2015, 2025)`,
  ],
  ['conflict_deaths', `SELECT economy AS of, year, best AS value FROM ${csv('conflict_deaths')}`],
  ...(['asylum', 'origin'] as const).map((end): readonly [string, string] => [
    end === 'asylum' ? 'refugees_hosted' : 'refugees_origin',
    `SELECT ${end} AS of, year, sum(total) AS value FROM ${csv('displaced')}
     WHERE category = 'refugees' GROUP BY ALL`,
  ]),
  ...(['destination', 'origin'] as const).map((end): readonly [string, string] => [
    end === 'destination' ? 'hosted' : 'abroad',
    `SELECT ${end} AS of, year, sum(coalesce(female, 0) + coalesce(male, 0)) AS value
     FROM ${csv('migrant_stock')} WHERE edition = '${newestStock}' GROUP BY ALL`,
  ]),
];

/** What is read in the public copy's CSV and Parquet files. */
export async function copySays(say: Say): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  for (const [measure, sql] of statements) {
    const rows = (await connection.runAndReadAll(sql)).getRowObjectsJS();
    for (const { measure: own, of, year, value } of rows) {
      const number = Number(value);
      if (number > 0) say('public copy', measure || String(own), String(of), Number(year), number);
    }
  }
  connection.closeSync();
  instance.closeSync();
}
