import { useId, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearch } from 'wouter';
import { useDatabase } from '../../database/DatabaseProvider.tsx';
import { examples } from '../../database/examples/index.ts';
import { UserSqlError } from '../../database/user-sql/user-sql-error.ts';
import { useSay } from '../../language/index.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useDocumentDescription } from '../../ui/hooks/use-document-description.ts';
import { Editor, type EditorHandle, type MarkedError } from './Editor.tsx';
import { Examples } from './Examples.tsx';
import { History } from './History.tsx';
import { knownTables } from './known-tables.ts';
import { Outcome } from './Outcome.tsx';
import { RunBar } from './RunBar.tsx';
import { Saved } from './saved/Saved.tsx';
import type { SavedQuery } from './saved/saved-queries.ts';
import { useSaved } from './saved/use-saved.ts';
import { selfContained } from '../../database/user-sql/with-results.ts';
import { Schema } from './Schema.tsx';
import { linkOf } from './statement-address.ts';
import { useHistory } from './use-history.ts';
import { useOwnTables } from './use-own-tables.ts';
import { usePrepared } from './use-prepared.ts';
import { useRun } from './use-run.ts';
import { useSchema } from './use-schema.ts';
import { useStatement } from './use-statement.ts';
import './SqlPage.css';
import './Statement.css';

/** The database for those who know SQL: a statement, its rows, and the words to every table. */
export default function SqlPage() {
  const { t } = useTranslation(['sql', 'user-sql']);
  useDocumentDescription([t('lead')]);
  const say = useSay();
  const hintId = useId();
  const database = useDatabase();
  const prepare = usePrepared(database);
  const search = useSearch();
  const schema = useSchema();
  const { columns, ready } = useOwnTables();
  const own = useSyncExternalStore(database.own.subscribe, database.own.names, database.own.names);
  const saved = useSaved();
  const [opened, setOpened] = useState<SavedQuery | null>(null);
  const [title, setTitle] = useState<string | null>(null);
  const completions = useMemo(
    () => knownTables(schema.tables, own, columns, saved),
    [schema.tables, own, columns, saved],
  );
  const taken = useMemo(
    () => schema.tables && new Set(schema.tables.map(({ name }) => name)),
    [schema.tables],
  );
  const { text, setText, fromLink, arrivals, keepInAddress } = useStatement(
    search,
    examples['least-developed'].trim(),
  );
  const [arrived, setArrived] = useState(arrivals);
  if (arrived !== arrivals) {
    setArrived(arrivals);
    setOpened(null);
    setTitle(null);
  }
  const { run, start, cancel } = useRun(ready, saved);
  const { past, add, forget } = useHistory();
  const [touched, setTouched] = useState(false);
  const editor = useRef<EditorHandle>(null);

  const error = run.status === 'failed' && run.sql === text ? run.error : null;
  const marked = useMemo((): MarkedError | null => {
    if (!(error instanceof UserSqlError) || !error.place || error.within) return null;
    const from = error.place.offset;
    const word = /^(?:"[^"]*"|\w+|\S)/.exec(text.slice(from))?.[0] ?? '';
    return { from, to: from + word.length, message: say(error.said) };
  }, [error, text, say]);

  function runText(sql: string) {
    setTouched(true);
    keepInAddress(sql);
    if (sql.trim() !== '') add(sql);
    start(sql);
  }
  const runNow = () => runText(text);
  /** Another text is in the place of a named one, which is not to be written over by it. */
  function choose(sql: string, query: SavedQuery | null = null) {
    setOpened(query);
    setTitle(null);
    setText(sql);
    editor.current?.focus(0);
  }

  return (
    <div className="sql">
      <header className="sql__head">
        <h1>{t('title')}</h1>
        <p className="sql__lead">{t('lead')}</p>
      </header>
      <div className="sql__work" onFocus={prepare}>
        <Examples onChoose={(sql) => choose(sql)} />
        {fromLink && !touched && (
          <Notice kind="news" title={t('from_link')}>
            {t('from_link_how')}
          </Notice>
        )}
        <Editor
          ref={editor}
          text={text}
          onChange={setText}
          onRun={runText}
          known={completions}
          error={marked}
          describedBy={hintId}
        />
        <p id={hintId} className="note">
          {t('editor.keys')}
        </p>
        <RunBar
          busy={'since' in run}
          onRun={runNow}
          onCancel={cancel}
          link={() => linkOf(new URL(location.href), selfContained(text, saved))}
        />
        <Saved
          sql={text}
          queries={saved}
          opened={opened}
          onOpened={setOpened}
          title={title}
          onTitle={setTitle}
          onChoose={(query) => choose(query.sql, query)}
          taken={taken}
        />
        <History past={past} onChoose={(sql) => choose(sql)} onForget={forget} />
        <Outcome
          run={run}
          schema={schema.tables ?? none}
          ownColumns={columns}
          title={run.status === 'done' && run.sql === opened?.sql ? opened.title : null}
          onReplaceText={(at, end, next) => {
            if (!('sql' in run) || run.sql !== text) return;
            setText(text.slice(0, at) + next + text.slice(end));
            editor.current?.focus(at + next.length);
          }}
          onRetry={runNow}
          onGoTo={(offset) => editor.current?.focus(offset)}
          onReplace={(from, to, offset) => {
            const length = text.slice(offset).startsWith(`"${from}"`)
              ? from.length + 2
              : from.length;
            setText(text.slice(0, offset) + to + text.slice(offset + length));
            editor.current?.focus(offset + to.length);
          }}
        />
      </div>
      <Schema
        schema={schema}
        own={own}
        named={saved}
        onInsert={(name) => editor.current?.insert(name)}
      />
    </div>
  );
}

const none: readonly never[] = [];
