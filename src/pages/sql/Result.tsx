import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useDatabase } from '../../database/DatabaseProvider.tsx';
import { columnOwners } from '../../database/schema/column-owners.ts';
import type { DocumentedTable } from '../../database/schema/documented.ts';
import { tablesIn } from '../../database/schema/tables-in.ts';
import { selfContained } from '../../database/user-sql/with-results.ts';
import { Download } from '../../exports/Download.tsx';
import { useFormat } from '../../language/index.ts';
import { QuickChart } from './chart/QuickChart.tsx';
import { NearValues } from './result/NearValues.tsx';
import { OwnFromResult } from './result/OwnFromResult.tsx';
import { isWhole, wholeResult, type DoneRun } from './result/whole-result.ts';
import { resultColumns } from './result-columns.ts';
import { resultExport } from './result-export.ts';
import { ResultTable } from './ResultTable.tsx';
import { linkOf } from './statement-address.ts';
import type { OwnColumns } from './use-own-tables.ts';
import './Result.css';

/** The rows of a statement: as a table, as a chart, as files, with whose figures they are. */
export function Result(props: {
  run: DoneRun;
  schema: readonly DocumentedTable[];
  ownColumns: OwnColumns;
  /** What the statement is called, if it has a name. */
  title: string | null;
  /** Puts another text in a place of the statement. */
  onReplace: (at: number, end: number, text: string) => void;
}) {
  const { t } = useTranslation('sql');
  const format = useFormat();
  const database = useDatabase();
  const { run, schema, ownColumns } = props;
  const { answer } = run;
  const sql = useMemo(() => selfContained(run.sql, run.results), [run]);
  const columns = useMemo(() => resultColumns(answer), [answer]);
  const { tables, modelled, own } = useMemo(() => tablesIn(sql, schema), [sql, schema]);
  const owners = useMemo(() => {
    const names = answer.columns.map(({ name }) => name);
    return own ? columnOwners(sql, names, schema, ownColumns) : names.map(() => 'atlas' as const);
  }, [sql, answer, schema, own, ownColumns]);
  const onlyOwn = own && !owners.some((owner) => owner === 'atlas' || owner === 'both');
  const sources = useMemo(
    () =>
      onlyOwn
        ? []
        : [
            ...new Map(
              tables.flatMap((table) => table.sources.map((source) => [source.id, source])),
            ).values(),
          ],
    [tables, onlyOwn],
  );
  const number = (value: number) => format.count(value, { as: 'full' });
  const namesOf = (owner: 'own' | 'both') =>
    columns.flatMap(({ name }, at) => (owners[at] === owner ? [name] : []));
  const ownership = [
    ...(own && namesOf('own').length > 0
      ? [t('own_columns', { columns: namesOf('own').join(', ') })]
      : []),
    ...(namesOf('both').length > 0
      ? [t('both_columns', { columns: namesOf('both').join(', ') })]
      : []),
    ...(onlyOwn && tables.length > 0 ? [t('only_own')] : []),
  ];
  const kinds = [
    ...(modelled ? [t('kind_modelled')] : []),
    ...(own ? [t('kind_own'), ...ownership] : []),
  ];
  const count = t(answer.truncated ? 'first' : 'counted', {
    count: answer.rows.length,
    rows: number(answer.rows.length),
  });
  const exportable = () => {
    const title = t('export.title', { day: new Date().toISOString().slice(0, 10) });
    const page = new URL(location.href);
    page.search = '';
    return resultExport({
      sql,
      answer,
      read: (reading) => wholeResult(run, database, reading),
      owners,
      sources,
      kind: own ? 'own' : modelled ? 'modelled' : 'published',
      permalink: linkOf(page, sql) ?? page.href,
      title: props.title ?? title,
      extent: isWhole(answer) ? null : t('export.all_rows', { rows: number(answer.rows.length) }),
      notes: [t('export.query'), ...kinds],
    });
  };

  return (
    <section className="sql-result" aria-labelledby="sql-result-title">
      <header className="sql-result__head">
        <h2 id="sql-result-title">{t('result')}</h2>
        <output className="sql-result__count">
          {count} · {t('took', { ms: number(Math.max(1, Math.round(answer.ms))) })}
        </output>
        {answer.rows.length > 0 && <Download of={exportable} framed />}
      </header>
      {answer.truncated && <p className="note">{t('capped')}</p>}
      {answer.rows.length === 0 ? (
        <>
          <p className="sql-result__empty">{t('no_rows')}</p>
          <NearValues
            columns
            sql={run.sql}
            schema={schema}
            own={ownColumns}
            onReplace={props.onReplace}
          />
        </>
      ) : (
        <>
          <ResultTable columns={columns} rows={answer.rows} />
          <OwnFromResult run={run} title={props.title} />
          <QuickChart columns={columns} rows={answer.rows} />
        </>
      )}
      <p className="sql-result__sources note">
        {[t('kind_query'), ...kinds, ...(sources.length > 0 ? [t('sources')] : [])].join(' ')}{' '}
        <span dir="ltr" lang="en">
          {sources
            .map(({ title, edition, licence }) => `${title}, ${edition} (${licence})`)
            .join(' · ')}
        </span>
      </p>
    </section>
  );
}
