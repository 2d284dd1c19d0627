import type { Query } from '../../database/query.ts';
import comparedSql from './compared.sql?raw';
import changesSql from './query.sql?raw';
import type { ChangeRow, ComparedRow } from './rows.ts';
import type { SubjectId } from './subjects.ts';

export function changesQuery(measure: SubjectId): Query<ChangeRow> {
  return { id: 'edition-changes', sql: changesSql, parameters: { measure } };
}

export function comparedQuery(measure: SubjectId): Query<ComparedRow> {
  return { id: 'editions-compared', sql: comparedSql, parameters: { measure } };
}
