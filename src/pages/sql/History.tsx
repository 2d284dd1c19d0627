import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../language/index.ts';
import { Button } from '../../ui/Button.tsx';
import type { PastQuery } from './history.ts';

/** What the user ran before, kept in this browser alone. */
export function History(props: {
  past: readonly PastQuery[];
  onChoose: (sql: string) => void;
  onForget: (query: PastQuery | 'all') => void;
}) {
  const { t } = useTranslation('sql');
  const { language } = useLanguage();
  const { past } = props;
  if (past.length === 0) return null;
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <details className="sql-history">
      <summary>{t('history.title', { count: past.length })}</summary>
      <p className="note">{t('history.where')}</p>
      <ul role="list">
        {past.map((query) => (
          <li key={`${query.at} ${query.sql}`} className="sql-history__one">
            <button
              type="button"
              className="sql-history__sql"
              onClick={() => props.onChoose(query.sql)}
            >
              <code dir="ltr">{firstWords(query.sql)}</code>
              <span className="note">{when.format(query.at)}</span>
            </button>
            <Button
              plain
              className="sql-history__forget"
              aria-label={t('history.forget', { sql: firstWords(query.sql) })}
              onClick={() => props.onForget(query)}
            >
              {t('history.remove')}
            </Button>
          </li>
        ))}
      </ul>
      <Button onClick={() => props.onForget('all')}>{t('history.remove_all')}</Button>
    </details>
  );
}

/** One line that tells statements apart: without the comments that they begin with. */
function firstWords(sql: string): string {
  const line = sql
    .replaceAll(/--[^\n]*/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return line.length > 90 ? `${line.slice(0, 90)}…` : line;
}
