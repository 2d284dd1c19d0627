import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlacedEconomy } from '../../domain/placed-economy.ts';
import { useFormat } from '../../language/index.ts';
import type { ProblemWords } from '../../user-data/worker/protocol.ts';
import type { Plan } from '../../user-data/infer/plan.ts';
import { openQuestions, settled } from '../../user-data/infer/settled.ts';
import { namesStore } from '../../user-data/names/names-store.ts';
import { namesLike } from '../../user-data/names/own-names.ts';
import type { Choices } from '../../user-data/step.ts';
import type { ReadSettings } from '../../user-data/parse/read-settings.ts';
import { Button } from '../../ui/Button.tsx';
import { Progress } from '../../ui/fields/Progress.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { ColumnTable } from './ColumnTable.tsx';
import { Notes } from './Notes.tsx';
import { Preview } from './Preview.tsx';
import { Problems } from './Problems.tsx';
import { ByList } from './names/ByList.tsx';
import { Questions } from './Questions.tsx';
import { Steps } from './Steps.tsx';
import { FileSettings } from './settings/FileSettings.tsx';
import type { UnderstoodFile } from './use-own-file.ts';
import './Correct.css';

/** What was understood of a file, for correction, and the way to keep it. */
export function Correct(props: {
  state: UnderstoodFile;
  economies: readonly PlacedEconomy[];
  onPlan: (plan: Plan) => void;
  onChoices: (choices: Choices) => void;
  onSettings: (settings: ReadSettings, fixes?: Plan['fixes']) => void;
  onKeep: (title: string) => Promise<void>;
  onLeave: () => void;
  problemFile: (words: ProblemWords) => Promise<Blob>;
}) {
  const { state, economies, onPlan, onChoices, onSettings, onKeep, onLeave, problemFile } = props;
  const { summary, plan, understanding, progress, file } = state;
  const { counts, table } = understanding;
  const { t } = useTranslation('own');
  const format = useFormat();
  const open = openQuestions(summary.questions, plan.choices).length;
  const full = (value: number) => format.count(value, { as: 'full' });
  return (
    <section className="own__correct">
      <h2 tabIndex={-1}>{t('correct.title', { file })}</h2>
      <div aria-live="polite">
        <p className="own__counts">
          {t('correct.counts', {
            rows: full(counts.rows),
            kept: full(counts.kept),
            left: full(counts.left),
          })}{' '}
          {counts.made !== counts.kept && t('correct.made', { made: full(counts.made) })}
        </p>
        <p>{t(`correct.shape.${table.shape}`)}</p>
        {progress && (
          <Progress
            words={t(progress.stage === 'reading' ? 'reading_as.again' : 'correct.again', {
              share: format.share(Math.round(progress.share * 100)),
            })}
            share={progress.share}
          />
        )}
      </div>
      <Questions questions={summary.questions} choices={plan.choices} onChoices={onChoices} />
      <Steps steps={summary.steps} choices={plan.choices} onChoices={onChoices} />
      <FileSettings state={state} onSettings={onSettings} />
      <div className="own__choices">
        <SelectField
          label={t('correct.decimal')}
          options={[
            ...(summary.plan.decimal === null ? [{ value: 'each', label: t('correct.each') }] : []),
            { value: '.', label: t('correct.point') },
            { value: ',', label: t('correct.comma') },
          ]}
          value={plan.decimal ?? 'each'}
          onChange={(decimal) =>
            onPlan({ ...plan, decimal: decimal === '.' || decimal === ',' ? decimal : null })
          }
        />
      </div>
      <Notes summary={summary} notes={understanding.notes} />
      <ColumnTable
        summary={summary}
        plan={plan}
        onPlan={(next) => onPlan(settled(summary.questions, plan, next))}
      />
      <ByList
        names={understanding.byList}
        onForget={(name) => {
          namesStore().remove(namesLike(name, namesStore().names()));
          onSettings(state.settings);
        }}
      />
      <Problems
        understanding={understanding}
        plan={plan}
        economies={economies}
        file={file}
        onPlan={onPlan}
        problemFile={problemFile}
      />
      <Preview summary={summary} plan={plan} understanding={understanding} />
      <Keep
        suggested={file.replace(/(?:\.[a-z]{2,7})?\.(?:gz|zip)$|\.[a-z]{2,7}$/i, '')}
        open={open}
        possible={counts.kept > 0 && progress === null && state.trouble === null && open === 0}
        onKeep={onKeep}
        onLeave={onLeave}
      />
    </section>
  );
}

/** The table's name, and the button that keeps it. */
function Keep(props: {
  suggested: string;
  /** How many questions wait for an answer. */
  open: number;
  possible: boolean;
  onKeep: (title: string) => Promise<void>;
  onLeave: () => void;
}) {
  const { t } = useTranslation('own');
  const id = useId();
  const [title, setTitle] = useState(props.suggested.slice(0, 80));
  const [state, setState] = useState<'open' | 'keeping' | 'failed'>('open');
  return (
    <form
      className="own__keep"
      onSubmit={(event) => {
        event.preventDefault();
        setState('keeping');
        props
          .onKeep(title.trim() === '' ? props.suggested : title.trim())
          .catch(() => setState('failed'));
      }}
    >
      <label htmlFor={id}>{t('keep.name')}</label>
      <input
        id={id}
        type="text"
        dir="auto"
        maxLength={80}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
      />
      <div className="own__buttons">
        <Button
          type="submit"
          className="own__main"
          disabled={!props.possible || state === 'keeping'}
        >
          {t('keep.keep')}
        </Button>
        <Button onClick={props.onLeave}>{t('keep.leave')}</Button>
      </div>
      <p className="note">
        {props.open > 0
          ? t('keep.questions', { count: props.open })
          : t(props.possible ? 'keep.where' : 'keep.nothing')}
      </p>
      {state === 'failed' && <p role="alert">{t('keep.failed')}</p>}
    </form>
  );
}
