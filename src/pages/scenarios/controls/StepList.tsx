import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { newSteps } from '../../../domain/scenario/presets.ts';
import { mostSteps, type Step, type StepKind } from '../../../domain/scenario/step.ts';
import { useFormat } from '../../../language/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { moved } from './moved.ts';
import type { StepScope } from './step-scope.ts';
import { StepFields } from './StepFields.tsx';
import './steps.css';

/** The kinds of steps in the order in which they are offered. */
const stepKinds: readonly StepKind[] = ['cost', 'levy', 'income', 'people'];

/** The steps in their order, each with its assumptions; they can be added, moved and taken away. */
export function StepList(props: {
  steps: readonly Step[];
  scope: StepScope;
  onChange: (steps: readonly Step[]) => void;
}) {
  const { steps, scope, onChange } = props;
  const { t } = useTranslation('scenarios');
  const list = useRef<HTMLOListElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  /** What had the focus is redrawn elsewhere, or gone: the focus follows it. */
  const focusOn = (at: number, buttons: readonly string[]) =>
    requestAnimationFrame(() => {
      const card = list.current?.children[at];
      const found = buttons
        .map((name) => card?.querySelector<HTMLElement>(`[data-act=${name}]:not(:disabled)`))
        .find((button) => button);
      (found ?? heading.current)?.focus();
    });
  const move = (from: number, to: number) => {
    onChange(moved(steps, from, to));
    focusOn(to, to < from ? ['up', 'down'] : ['down', 'up']);
  };
  return (
    <section className="steps" aria-labelledby="steps-title">
      <h2 ref={heading} id="steps-title" tabIndex={-1}>
        {t('steps.title')}
      </h2>
      <p className="steps__note">{t(steps.length === 0 ? 'steps.none' : 'steps.order')}</p>
      <ol ref={list} role="list" className="steps__list">
        {steps.map((step, at) => (
          <li key={`${at} ${step.kind}`} className="steps__one">
            <StepHead
              step={step}
              at={at}
              of={steps.length}
              onMove={(to) => move(at, to)}
              onRemove={() => {
                onChange(steps.filter((_, other) => other !== at));
                focusOn(Math.min(at, steps.length - 2), ['remove']);
              }}
            />
            <StepFields
              step={step}
              scope={scope}
              onChange={(next) => onChange(steps.map((one, other) => (other === at ? next : one)))}
            />
          </li>
        ))}
      </ol>
      <AddStep
        full={steps.length >= mostSteps}
        onAdd={(step) => {
          onChange([...steps, step]);
          focusOn(steps.length, ['remove']);
        }}
      />
    </section>
  );
}

function StepHead(props: {
  step: Step;
  at: number;
  of: number;
  onMove: (to: number) => void;
  onRemove: () => void;
}) {
  const { step, at, of, onMove, onRemove } = props;
  const { t } = useTranslation('scenarios');
  const format = useFormat();
  const title = t('steps.head', { number: format.count(at + 1), kind: t(`kind.${step.kind}`) });
  return (
    <div className="steps__head">
      <h3>{title}</h3>
      {of > 1 && (
        <>
          <Button
            plain
            data-act="up"
            disabled={at === 0}
            aria-label={t('steps.up', { step: title })}
            onClick={() => onMove(at - 1)}
          >
            <Arrow path="M8 13V3M3.5 7.5L8 3l4.5 4.5" />
          </Button>
          <Button
            plain
            data-act="down"
            disabled={at === of - 1}
            aria-label={t('steps.down', { step: title })}
            onClick={() => onMove(at + 1)}
          >
            <Arrow path="M8 3v10M3.5 8.5L8 13l4.5-4.5" />
          </Button>
        </>
      )}
      <Button
        plain
        data-act="remove"
        aria-label={t('steps.remove', { step: title })}
        onClick={onRemove}
      >
        <Arrow path="M3 3l10 10M13 3L3 13" />
      </Button>
    </div>
  );
}

function Arrow({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.6" />
    </svg>
  );
}

function AddStep({ full, onAdd }: { full: boolean; onAdd: (step: Step) => void }) {
  const { t } = useTranslation('scenarios');
  if (full) return <p className="steps__note">{t('steps.full')}</p>;
  return (
    <fieldset className="steps__add">
      <legend>{t('steps.add')}</legend>
      {stepKinds.map((kind) => (
        <Button key={kind} onClick={() => onAdd(newSteps[kind])}>
          {t(`kind.${kind}`)}
        </Button>
      ))}
    </fieldset>
  );
}
