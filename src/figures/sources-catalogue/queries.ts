import type { Query } from '../../database/query.ts';
import type { CheckRow, CoverageRow, LeftOutRow, SourceRow } from './rows.ts';
import checksSql from './source-checks.sql?raw';
import coverageSql from './source-coverage.sql?raw';
import leftOutSql from './source-left-out.sql?raw';
import sourcesSql from './sources.sql?raw';

export const sourcesQuery: Query<SourceRow> = { id: 'sources', sql: sourcesSql, parameters: {} };

export const coverageQuery: Query<CoverageRow> = {
  id: 'source-coverage',
  sql: coverageSql,
  parameters: {},
};

export const checksQuery: Query<CheckRow> = {
  id: 'source-checks',
  sql: checksSql,
  parameters: {},
};

export const leftOutQuery: Query<LeftOutRow> = {
  id: 'source-left-out',
  sql: leftOutSql,
  parameters: {},
};
