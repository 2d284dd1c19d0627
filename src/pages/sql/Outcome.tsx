import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { engineMessage } from '../../database/engine-state.ts';
import { EngineError } from '../../database/engine-error.ts';
import { UserSqlError } from '../../database/user-sql/user-sql-error.ts';
import type { DocumentedTable } from '../../database/schema/documented.ts';
import { useEngine } from '../../database/use-engine.ts';
import { useFormat, useSay } from '../../language/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Progress } from '../../ui/fields/Progress.tsx';
import { NearValues } from './result/NearValues.tsx';
import { Result } from './Result.tsx';
import type { OwnColumns } from './use-own-tables.ts';
import { timeLimit, type Run } from './use-run.ts';
import './Result.css';

/** What became of the last run: how far it is, its rows, or why there are none. */
export function Outcome(props: {
  run: Run;
  schema: readonly DocumentedTable[];
  ownColumns: OwnColumns;
  /** What the statement is called, if it has a name. */
  title: string | null;
  /** Puts a text in the place of another, from `at` to `end`. */
  onReplaceText: (at: number, end: number, text: string) => void;
  onRetry: () => void;
  /** Takes the user to a place in the text. */
  onGoTo: (offset: number) => void;
  /** Puts a name in the place of another. */
  onReplace: (from: string, to: string, offset: number) => void;
}) {
  const { run } = props;
  if (run.status === 'none') return null;
  if ('since' in run) return <Running run={run} />;
  if (run.status === 'done')
    return (
      <Result
        key={run.ranAt}
        run={run}
        schema={props.schema}
        ownColumns={props.ownColumns}
        title={props.title}
        onReplace={props.onReplaceText}
      />
    );
  return <Failure {...props} error={run.error} sql={run.sql} />;
}

function Running({ run }: { run: Extract<Run, { since: number }> }) {
  const { t } = useTranslation('sql');
  const say = useSay();
  const format = useFormat();
  const engine = useEngine();
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 250);
    return () => clearInterval(timer);
  }, []);
  if (run.status === 'starting' && engine.status !== 'ready' && engine.status !== 'idle') {
    const share =
      engine.status === 'downloading' && engine.total > 0 ? engine.received / engine.total : null;
    return <Progress words={`${say(engineMessage(engine))} ${t('then_runs')}`} share={share} />;
  }
  if (run.status === 'starting') return <Progress words={t('preparing')} share={null} />;
  const elapsed = Math.max(0, now - run.since);
  const words = t('running', {
    seconds: format.count(Math.floor(elapsed / 1000), { as: 'full' }),
    limit: format.count(timeLimit / 1000, { as: 'full' }),
  });
  return <Progress words={words} share={Math.min(1, elapsed / timeLimit)} />;
}

function Failure(props: Parameters<typeof Outcome>[0] & { error: Error; sql: string }) {
  const { t } = useTranslation('sql');
  const say = useSay();
  const { error } = props;
  if (error instanceof EngineError)
    return (
      <Notice kind="error" title={t('no_engine')} onRetry={props.onRetry}>
        {say(error.said)} {t('text_kept')}
      </Notice>
    );
  if (!(error instanceof UserSqlError))
    return (
      <Notice kind="error" title={t('failed')} onRetry={props.onRetry}>
        {t('text_kept')}
      </Notice>
    );
  if (error.kind === 'cancelled') return <Notice kind="news">{say(error.said)}</Notice>;
  return <StatementError {...props} error={error} />;
}

function StatementError(
  props: Parameters<typeof Outcome>[0] & { error: UserSqlError; sql: string },
) {
  const { t } = useTranslation('sql');
  const say = useSay();
  const format = useFormat();
  const { error } = props;
  const { place, suggestions } = error;
  const what = error.said.values?.['what'];
  const wrong = what?.kind === 'text' ? what.value : '';
  const detailed = ['syntax', 'unknown', 'statement', 'too_big', 'engine'].includes(error.kind);
  const number = (value: number) => format.count(value, { as: 'full' });
  return (
    <Notice kind="error" title={say(error.said)}>
      {error.within !== undefined && <p>{t('saved.within', { name: error.within })}</p>}
      {place && error.within === undefined && (
        <p>
          <Button className="sql-error__place" onClick={() => props.onGoTo(place.offset)}>
            {t('go_to', { line: number(place.line), column: number(place.column) })}
          </Button>
        </p>
      )}
      {suggestions.length > 0 && place && error.within === undefined && (
        <p className="sql-error__suggestions">
          {t('did_you_mean')}{' '}
          {suggestions.slice(0, 5).map((name) => (
            <Button
              key={name}
              className="sql-error__name"
              dir="ltr"
              onClick={() => props.onReplace(wrong, name, place.offset)}
            >
              {name}
            </Button>
          ))}
        </p>
      )}
      {error.kind === 'statement' && error.within === undefined && (
        <NearValues
          columns={false}
          sql={props.sql}
          schema={props.schema}
          own={props.ownColumns}
          onReplace={props.onReplaceText}
        />
      )}
      {detailed && (
        <p className="sql-error__engine">
          {t('engine_says')} <bdi lang="en">{error.message.split('\n')[0]}</bdi>
        </p>
      )}
    </Notice>
  );
}
