import type { AtlasDatabase } from '../../database/atlas-database.ts';
import { partOf, together, type Only } from '../../database/statements/part-of.ts';
import { plainValue } from '../../database/engine/plain-value.ts';
import type { Query } from '../../database/query.ts';
import type {
  Exportable,
  ExportCell,
  ExportColumn,
  ExportTable,
} from '../../exports/export-source.ts';
import { fillParameters } from '../../exports/sql-href.ts';
import { inDollars } from '../../domain/dollars.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import { queryKey, type QueryColumns } from '../columns/query-columns.ts';
import { columnOf, isNominal, realColumnOf } from '../columns/column-of.ts';
import type { Columns } from '../columns/load-columns.ts';

/** How what is taken away is said in the user's language. */
export interface Said extends Columns {
  economyName: (code: EconomyCode) => string;
}

/** What of an answer is taken away: all of it, or the rows that have the values of `only`. */
export interface ExportQuery {
  query: Query<unknown>;
  only?: Only;
  /** What a column holds where only the settings tell, already said. */
  described?: Readonly<Record<string, { label: string; unit: string }>>;
  /** Columns of US$, all of one year, that stand in dollars of the price year beside. */
  real?: { deflator: number; columns: readonly string[] };
}

type AnswerRow = Readonly<Record<string, unknown>>;

/** Columns that hold an economy's code, when every value of theirs looks like one. */
const code = /^[A-Z]{3}$/;

/** What is taken away of a figure: all that it asks, unless it says otherwise. */
export function exportQueriesOf<Settings extends object, Rows extends object>(
  figure: {
    queries: (settings: Settings) => { readonly [Name in keyof Rows]: Query<unknown> };
    exportQueries?: (settings: Settings) => readonly ExportQuery[];
  },
  settings: Settings,
): readonly ExportQuery[] {
  const queries: Query<unknown>[] = Object.values(figure.queries(settings));
  return figure.exportQueries?.(settings) ?? queries.map((query) => ({ query }));
}

/**
 * The rows of questions as tables to take away: every column as the database gives it, and after
 * each column of economies' codes their names in the user's language. The same question about
 * several economies makes one table; one about an economy says which in its first column.
 */
export async function answerTables(
  database: AtlasDatabase,
  exports: readonly ExportQuery[],
  said: Said,
): Promise<ExportTable[]> {
  return Promise.all(
    sameQuestions(exports).map(async ([id, some]) => {
      const answers = await Promise.all(
        some.map(async (one) => {
          const { query, only = {} } = one;
          const { rows } = await database.run(query);
          const first = Object.fromEntries(
            constantsOf(one).map(({ name, value }) => [name, value]),
          );
          return (rows as readonly AnswerRow[])
            .filter((row) => isPart(row, only))
            .map((row) => ({ ...first, ...row }));
        }),
      );
      const known = said.known[queryKey(some[0]?.query.sql ?? '')] ?? {};
      return tableOf(id, answers.flat(), { ...said, known }, some[0]);
    }),
  );
}

/** What gives the rows of those tables on the public database, one statement a table. */
export function statementsOf(exports: readonly ExportQuery[]): Exportable['statements'] {
  return sameQuestions(exports).map(([, some]) => {
    const parts = some.map((one) => partOf(one.query, constantsOf(one), one.only));
    const [part, ...more] = parts;
    if (part && more.length === 0) return part;
    const filled = parts.map(({ sql, parameters }) => fillParameters(sql, parameters));
    return { sql: together(filled), parameters: {} };
  });
}

/** Questions by their ids, each table's together. */
function sameQuestions(exports: readonly ExportQuery[]): [string, ExportQuery[]][] {
  const all = new Map<string, ExportQuery[]>();
  for (const one of exports) {
    const sharing = all.get(one.query.id);
    if (sharing) sharing.push(one);
    else all.set(one.query.id, [one]);
  }
  return [...all];
}

/** What is the same in all rows of a question: its economy, and the deflator of its year. */
function constantsOf({ query, real }: ExportQuery): { name: string; value: string | number }[] {
  const { economy } = query.parameters;
  return [
    ...(typeof economy === 'string' ? [{ name: 'economy', value: economy }] : []),
    ...(real === undefined ? [] : [{ name: 'deflator', value: real.deflator }]),
  ];
}

function isPart(row: AnswerRow, only: Only): boolean {
  return Object.entries(only).every(([column, value]) =>
    Array.isArray(value) ? value.includes(row[column]) : row[column] === value,
  );
}

function tableOf(
  query: string,
  rows: readonly AnswerRow[],
  said: Omit<Said, 'known'> & { known: QueryColumns[string] },
  { described = {}, real }: Partial<ExportQuery> = {},
): ExportTable {
  const columns: ExportColumn[] = [];
  const reads: ((row: AnswerRow) => ExportCell)[] = [];
  for (const id of Object.keys(rows[0] ?? {})) {
    const values = rows.map((row) => row[id]).filter((value) => value !== null);
    const column = { ...columnOf(said.known[id], id, values, said.column), ...described[id] };
    columns.push(column);
    reads.push((row) => cellOf(row[id]));
    const nominal = real?.columns.includes(id) ?? isNominal(said.known[id]);
    if ('deflator' in (rows[0] ?? {}) && nominal) {
      columns.push(realColumnOf(column, said.column));
      reads.push((row) => realCell(row[id], row['deflator']));
    }
    if (values.length === 0 || !values.every((value) => code.test(String(value)))) continue;
    const label = said.column('columns:name_of', { column: column.label });
    columns.push({ id: `${id}_name`, type: 'text', label });
    reads.push((row) => (row[id] === null ? null : said.economyName(String(row[id]))));
  }
  const name = query.replaceAll(/\W/g, '_');
  return { name, columns, rows: rows.map((row) => reads.map((read) => read(row))) };
}

/** An amount in whole dollars of the price year. */
function realCell(usd: unknown, deflator: unknown): ExportCell {
  const amount = typeof usd === 'number' ? usd : null;
  const real = inDollars('real', amount, typeof deflator === 'number' ? deflator : null);
  return real === null ? null : Math.round(real);
}

function cellOf(value: unknown): ExportCell {
  const plain = plainValue(value);
  return plain === null || typeof plain !== 'object'
    ? (plain as ExportCell)
    : JSON.stringify(plain);
}
