import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { SavedFile } from './SavedFile.tsx';
import { longestTitle, savedQueries, type Kept, type SavedQuery } from './saved-queries.ts';
import './Saved.css';

/** The user's named queries: this statement saved as one, all of them to be opened or taken along. */
export function Saved(props: {
  sql: string;
  queries: readonly SavedQuery[];
  /** The one that stands in the editor, as it was when it was opened. */
  opened: SavedQuery | null;
  onOpened: (query: SavedQuery | null) => void;
  /** What is written as a title; null for that of the opened one. */
  title: string | null;
  onTitle: (title: string | null) => void;
  onChoose: (query: SavedQuery) => void;
  /** Names that the atlas has; null before they are known. */
  taken: ReadonlySet<string> | null;
}) {
  const { t } = useTranslation('sql');
  const { queries, opened, taken, title, onTitle: setTitle } = props;
  const summary = useRef<HTMLElement>(null);
  const [said, setSaid] = useState<Kept | null>(null);
  const [removed, setRemoved] = useState<SavedQuery | null>(null);
  const shown = title ?? opened?.title ?? '';

  function save() {
    if (shown.trim() === '' || props.sql.trim() === '') return;
    const kept = savedQueries().save(shown.trim(), props.sql, opened, taken);
    setSaid(kept);
    setTitle(null);
    props.onOpened(kept.query);
  }
  function remove(query: SavedQuery) {
    savedQueries().remove(query.name);
    setRemoved(query);
    // The button that had it is gone.
    summary.current?.focus();
    if (opened?.name === query.name) props.onOpened(null);
  }

  /** The notice goes, and with it the button that was pressed. */
  function settle() {
    setRemoved(null);
    summary.current?.focus();
  }

  return (
    <div className="sql-saved">
      <form
        className="sql-saved__save"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <label className="sql-saved__name">
          <span>{t('saved.name')}</span>
          <input
            type="text"
            dir="auto"
            maxLength={longestTitle}
            value={shown}
            onChange={(event) => {
              setTitle(event.target.value);
              setSaid(null);
            }}
          />
        </label>
        <Button type="submit" disabled={shown.trim() === '' || props.sql.trim() === ''}>
          {t('saved.save')}
        </Button>
        <output className="sql-saved__said note">
          {said && t(`saved.how.${said.how}`, { name: said.query.name })}
        </output>
      </form>
      {savedQueries().where() === 'visit' && <Notice kind="warning">{t('saved.visit')}</Notice>}
      <details className="sql-history">
        <summary ref={summary}>{t('saved.title', { count: queries.length })}</summary>
        <p className="note">{t('saved.where', { name: queries[0]?.name ?? 'nepal' })}</p>
        {removed && (
          <Notice kind="news" onClose={settle}>
            {t('saved.removed', { title: removed.title })}{' '}
            <Button
              onClick={() => {
                savedQueries().restore(removed, taken);
                settle();
              }}
            >
              {t('saved.undo')}
            </Button>
          </Notice>
        )}
        <ul role="list">
          {queries.map((query) => (
            <li key={query.name} className="sql-history__one">
              <button
                type="button"
                className="sql-history__sql"
                title={t('saved.open', { title: query.title })}
                onClick={() => {
                  setSaid(null);
                  props.onChoose(query);
                }}
              >
                <bdi>{query.title}</bdi>
                <code dir="ltr">{query.name}</code>
              </button>
              <Button
                plain
                aria-label={t('saved.remove_one', { title: query.title })}
                onClick={() => remove(query)}
              >
                {t('saved.remove')}
              </Button>
            </li>
          ))}
        </ul>
        <SavedFile queries={queries} taken={taken} />
      </details>
    </div>
  );
}
