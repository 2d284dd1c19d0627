import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Parameters } from '../../database/query.ts';
import { fillParameters, sqlHref } from '../../exports/sql-href.ts';

/** The statement behind an answer, and a way to run it. */
export function AnswerSql({ sql, parameters }: { sql: string; parameters: Parameters }) {
  const { t } = useTranslation('ask');
  return (
    <details className="ask__sql">
      <summary>{t('sql')}</summary>
      <pre dir="ltr">
        <code>{fillParameters(sql, parameters).trim()}</code>
      </pre>
      <Link href={sqlHref(sql, parameters)}>{t('open_sql')}</Link>
    </details>
  );
}
