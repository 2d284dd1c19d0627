import { SQLDialect } from '@codemirror/lang-sql';

/** What DuckDB reads as words of the language, of what is useful where only reading is possible. */
const keywords = `
  select from where group by having order limit offset with recursive as distinct on using join left
  right full inner outer cross natural lateral positional asof semi anti union all intersect except
  case when then else end and or not in is null between like ilike similar to exists any some cast
  try_cast filter over partition window rows range groups preceding following unbounded current row
  exclude replace qualify pivot unpivot values table describe summarize show explain analyze asc desc
  nulls first last true false interval at collate materialized sample tablesample columns rename
`;

const types = `
  boolean tinyint smallint integer int bigint hugeint utinyint usmallint uinteger ubigint float real
  double decimal numeric varchar text date time timestamp timestamptz interval blob uuid struct list
  map enum
`;

/** Functions worth completing; the engine knows hundreds more. */
export const functions = [
  'abs',
  'arg_max',
  'arg_min',
  'avg',
  'ceil',
  'coalesce',
  'concat',
  'corr',
  'count',
  'dense_rank',
  'floor',
  'first',
  'greatest',
  'lag',
  'last',
  'lead',
  'least',
  'left',
  'length',
  'ln',
  'log10',
  'lower',
  'max',
  'median',
  'min',
  'nullif',
  'ntile',
  'percent_rank',
  'quantile_cont',
  'range',
  'rank',
  'regexp_matches',
  'replace',
  'round',
  'row_number',
  'split_part',
  'stddev',
  'strip_accents',
  'substring',
  'sum',
  'trim',
  'try_cast',
  'unnest',
  'upper',
] as const;

export const duckdb = SQLDialect.define({
  keywords,
  types,
  builtin: functions.join(' '),
  doubleDollarQuotedStrings: true,
  operatorChars: '+-*/<>=~!@#%^&|?:',
  hashComments: false,
  slashComments: false,
  caseInsensitiveIdentifiers: true,
});
