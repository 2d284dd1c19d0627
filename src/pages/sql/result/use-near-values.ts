import { useEffect, useState } from 'react';
import { useDatabase } from '../../../database/DatabaseProvider.tsx';
import type { DocumentedTable } from '../../../database/schema/documented.ts';
import { tablesIn } from '../../../database/schema/tables-in.ts';
import {
  allowedArgumentsSql,
  writtenArguments,
} from '../../../database/user-sql/macro-arguments.ts';
import {
  comparedTexts,
  nearValuesSql,
  type NearValue,
} from '../../../database/user-sql/near-values.ts';
import type { OwnColumns } from '../use-own-tables.ts';

/** A text or a number of a statement that is none of those that there are. */
export interface FoundNear {
  /** The column, or the parameter of a macro. */
  column: string;
  value: string;
  /** Whether the values are texts, in quotes. */
  quoted: boolean;
  at: number;
  end: number;
  near: readonly NearValue[];
}

/** Texts that are looked up at most, and in how many tables each. */
const most = { texts: 6, tables: 4 };

/**
 * Values that a statement may have meant: of the macros it calls with others than they take, and of
 * columns that it compares with texts they lack.
 *
 * @param columns whether columns are looked at too, as they are where there are no rows
 */
export function useNearValues(
  sql: string,
  schema: readonly DocumentedTable[],
  own: OwnColumns,
  columns: boolean,
): readonly FoundNear[] {
  const database = useDatabase();
  const [found, setFound] = useState<readonly FoundNear[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    const nearOf = async (ask: string): Promise<NearValue[]> => {
      const options = { limit: 20, timeLimit: 5000, signal: stop.signal };
      const { rows } = await database.ask(ask, options);
      return rows.map(([value, name]) => ({
        value: String(value),
        name: typeof name === 'string' ? name : null,
      }));
    };
    const look = async () => {
      const all: FoundNear[] = [];
      for (const [one, ask] of questionsOf(sql, schema, own, columns)) {
        const near = await nearOf(ask);
        if (near.length > 0) all.push({ ...one, near });
        if (stop.signal.aborted) return;
      }
      setFound(all);
    };
    // The words on an empty result stand without it.
    look().catch(() => undefined);
    return () => stop.abort();
  }, [database, sql, schema, own, columns]);
  return found;
}

/** What is to be looked up, and how. */
function questionsOf(
  sql: string,
  schema: readonly DocumentedTable[],
  own: OwnColumns,
  columns: boolean,
): (readonly [Omit<FoundNear, 'near'>, string])[] {
  const macros = schema.filter(({ kind }) => kind === 'macro');
  const inCalls = writtenArguments(sql, macros).flatMap((argument) => {
    const ask = allowedArgumentsSql(argument);
    const { parameter: column, value, quoted, at, end } = argument;
    return ask === null ? [] : [[{ column, value, quoted, at, end }, ask] as const];
  });
  if (!columns) return inCalls.slice(0, most.texts);
  const compared = comparedTexts(sql).flatMap((text) => {
    const tables = tablesWith(text.column, sql, schema, own);
    if (tables.length === 0) return [];
    return [[{ ...text, quoted: true }, nearValuesSql(text, tables)] as const];
  });
  return [...inCalls, ...compared].slice(0, most.texts);
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
