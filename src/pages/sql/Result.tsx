import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { UserSqlResult } from '../../database/user-sql/user-sql-result.ts';
import type { DocumentedTable } from '../../database/schema/documented.ts';
import { tablesIn } from '../../database/schema/tables-in.ts';
import { Download } from '../../exports/Download.tsx';
import { useFormat } from '../../language/index.ts';
import { QuickChart } from './QuickChart.tsx';
import { resultColumns } from './result-columns.ts';
import { resultExport } from './result-export.ts';
import { ResultTable } from './ResultTable.tsx';
import { linkOf } from './statement-address.ts';

/** The rows of a statement: as a table, as a chart, as files, with whose figures they are. */
export function Result(props: {
  sql: string;
  answer: UserSqlResult;
  schema: readonly DocumentedTable[];
}) {
  const { t } = useTranslation('sql');
  const format = useFormat();
  const { sql, answer, schema } = props;
  const columns = useMemo(() => resultColumns(answer), [answer]);
  const { tables, modelled, own } = useMemo(() => tablesIn(sql, schema), [sql, schema]);
  const sources = useMemo(
    () => [
      ...new Map(
        tables.flatMap((table) => table.sources.map((source) => [source.id, source])),
      ).values(),
    ],
    [tables],
  );
  const number = (value: number) => format.count(value, { as: 'full' });
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
      columns,
      sources,
      kind: own ? 'own' : modelled ? 'modelled' : 'published',
      permalink: linkOf(page, sql) ?? page.href,
      title,
      notes: [
        t('export.query'),
        ...(answer.truncated ? [count] : []),
        ...(modelled ? [t('kind_modelled')] : []),
        ...(own ? [t('kind_own')] : []),
      ],
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
        <p className="sql-result__empty">{t('no_rows')}</p>
      ) : (
        <>
          <ResultTable columns={columns} rows={answer.rows} />
          <QuickChart columns={columns} rows={answer.rows} />
        </>
      )}
      <p className="sql-result__sources note">
        {[
          t('kind_query'),
          ...(modelled ? [t('kind_modelled')] : []),
          ...(own ? [t('kind_own')] : []),
          ...(sources.length > 0 ? [t('sources')] : []),
        ].join(' ')}{' '}
        <span dir="ltr" lang="en">
          {sources
            .map(({ title, edition, licence }) => `${title}, ${edition} (${licence})`)
            .join(' · ')}
        </span>
      </p>
    </section>
  );
}
