import { useEffect, useState } from 'react';
import { useDatabase } from '../../../database/DatabaseProvider.tsx';
import type { DocumentedTable } from '../../../database/schema/documented.ts';
import { tablesIn } from '../../../database/schema/tables-in.ts';
import {
  comparedTexts,
  nearValuesSql,
  type ComparedText,
  type NearValue,
} from '../../../database/user-sql/near-values.ts';
import type { OwnColumns } from '../use-own-tables.ts';

export interface FoundNear extends ComparedText {
  near: readonly NearValue[];
}

/** Texts that are looked up at most, and in how many tables each. */
const most = { texts: 6, tables: 4 };

/** Values that a statement without rows may have meant: of columns that it compares with texts they lack. */
export function useNearValues(
  sql: string,
  schema: readonly DocumentedTable[],
  own: OwnColumns,
): readonly FoundNear[] {
  const database = useDatabase();
  const [found, setFound] = useState<readonly FoundNear[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    const look = async () => {
      const all: FoundNear[] = [];
      for (const text of comparedTexts(sql).slice(0, most.texts)) {
        const tables = tablesWith(text.column, sql, schema, own);
        if (tables.length === 0) continue;
        const answer = await database.ask(nearValuesSql(text, tables), {
          limit: 20,
          timeLimit: 5000,
          signal: stop.signal,
        });
        const near = answer.rows.map(([value, name]) => ({
          value: String(value),
          name: typeof name === 'string' ? name : null,
        }));
        if (near.length > 0) all.push({ ...text, near });
        if (stop.signal.aborted) return;
      }
      setFound(all);
    };
    // The words on an empty result stand without it.
    look().catch(() => undefined);
    return () => stop.abort();
  }, [database, sql, schema, own]);
  return found;
}

/** Tables that have a column: those that the statement reads, else any that has it. */
function tablesWith(
  column: string,
  sql: string,
  schema: readonly DocumentedTable[],
  own: OwnColumns,
): string[] {
  const has = ({ kind, columns }: DocumentedTable) =>
    kind !== 'macro' && columns.some(({ name }) => name === column);
  const { tables, own: isOwn } = tablesIn(sql, schema);
  const mine = isOwn
    ? [...own].filter(([name, columns]) => columns.includes(column) && sql.includes(name))
    : [];
  const read = tables.filter(has).map(({ name }) => name);
  const named = [...mine.map(([name]) => `own."${name}"`), ...read];
  const any = schema.filter((table) => table.kind === 'table' && has(table));
  return (named.length > 0 ? named : any.map(({ name }) => name)).slice(0, most.tables);
}
