import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { useDatabase } from '../../../database/DatabaseProvider.tsx';
import { ownQuery } from '../../../database/user-sql/own-query.ts';
import { sqlHref } from '../../../exports/sql-href.ts';
import { today } from '../../../exports/today.ts';
import { useFormat } from '../../../language/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Progress } from '../../../ui/fields/Progress.tsx';
import { handFile } from '../../../user-data/handed-file.ts';
import { shownColumns } from '../../../user-data/values/shown-columns.ts';
import type { MadeOwn } from './make-own.ts';
import { wholeResult, type DoneRun } from './whole-result.ts';

type State =
  | { step: 'none' | 'making' | 'failed' }
  | { step: 'reading'; rows: number; total: number }
  | { step: 'kept'; made: Extract<MadeOwn, { how: 'kept' }>; cut: boolean };

/** Makes a result a table of the user's own with one press, and says what can be done with it. */
export function OwnFromResult({ run, title }: { run: DoneRun; title: string | null }) {
  const { t } = useTranslation('sql');
  const format = useFormat();
  const database = useDatabase();
  const [, navigate] = useLocation();
  const [state, setState] = useState<State>({ step: 'none' });
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);
  // The button that was pressed is gone with each step: the keyboard goes on where it was.
  const place = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  useEffect(() => {
    if (pressed.current && document.activeElement === document.body) place.current?.focus();
  }, [state.step]);
  const number = (value: number) => format.count(value, { as: 'full' });

  async function keep() {
    const { signal } = (current.current = new AbortController());
    pressed.current = true;
    const show = (next: State) => {
      if (!signal.aborted) setState(next);
    };
    show({ step: 'making' });
    try {
      const [{ makeOwn }, answer] = await Promise.all([
        import('./make-own.ts'),
        wholeResult(run, database, {
          signal,
          onRows: (rows, total) => show({ step: 'reading', rows, total }),
        }),
      ]);
      show({ step: 'making' });
      const name = title ?? t('own.title', { day: today() });
      const made = await makeOwn(answer, name, database, signal);
      if (made.how === 'asked') navigate('/own/');
      else show({ step: 'kept', made, cut: answer.truncated });
    } catch {
      show({ step: 'failed' });
    }
  }
  const stop = () => {
    current.current?.abort();
    setState({ step: 'none' });
  };

  if (state.step === 'reading' || state.step === 'making')
    return (
      <div className="sql-result__own" ref={place} tabIndex={-1}>
        <Progress
          words={
            state.step === 'reading'
              ? t('own.reading', { rows: number(state.rows), total: number(state.total) })
              : t('own.understanding')
          }
          share={state.step === 'reading' && state.total > 0 ? state.rows / state.total : null}
        />
        <Button onClick={stop}>{t('cancel')}</Button>
      </div>
    );
  return (
    <div className="sql-result__own" ref={place} tabIndex={-1}>
      <Button onClick={() => void keep()}>{t('own.keep')}</Button>
      {state.step === 'failed' && (
        <Notice kind="error" title={t('own.failed')}>
          {t('own.failed_why')}
        </Notice>
      )}
      {state.step === 'kept' && <Kept {...state} />}
    </div>
  );
}

function Kept({ made, cut }: Extract<State, { step: 'kept' }>) {
  const { t } = useTranslation(['sql', 'own']);
  const format = useFormat();
  const [, navigate] = useLocation();
  const { table, left, file } = made;
  const number = (value: number) => format.count(value, { as: 'full' });
  const columns = table.columns.map(({ id }) => id);
  return (
    <Notice kind="news" title={t('own.kept', { name: table.name, rows: number(table.rows) })}>
      {cut && <p>{t('own.cut')}</p>}
      {left > 0 && <p>{t('own.left', { rows: number(left) })}</p>}
      <ul role="list" className="sql-result__uses">
        {shownColumns(table).map(({ id, label }) => (
          <li key={id}>
            <Link href={`/?measure=own.${table.name}.${id}`}>
              {t('own:map.show', { column: label })}
            </Link>
          </li>
        ))}
        <li>
          <Link href={sqlHref(ownQuery(table.name, columns))}>{t('own.ask')}</Link>
        </li>
        {table.shape !== 'other' && (
          <li>
            <Link href="/own/">{t('own.corridors')}</Link>
          </li>
        )}
        <li>
          <Button
            plain
            onClick={() => {
              handFile({ file, name: file.name });
              navigate('/own/');
            }}
          >
            {t('own.change')}
          </Button>
        </li>
      </ul>
    </Notice>
  );
}
