import type { Query } from '../../database/query.ts';
import comparedSql from './compared.sql?raw';
import type { ComparedRow } from './compared-row.ts';
import yearsSql from './years.sql?raw';

/** All that central banks report of a year, with what there is beside it. */
export function comparedQuery(year: number): Query<ComparedRow> {
  return { id: 'official-compared', sql: comparedSql, parameters: { year } };
}

/** Years of which a central bank reports, the newest first. */
export function officialYearsQuery(): Query<{ year: number }> {
  return { id: 'official-years', sql: yearsSql, parameters: {} };
}
