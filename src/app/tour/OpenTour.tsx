import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Cross } from '../../ui/Cross.tsx';
import { Button } from '../../ui/Button.tsx';
import { endTour, toStep } from '../../ui/tour-state.ts';
import { stepTime, tourSteps } from './steps.ts';
import { useHeldFocus } from './use-held-focus.ts';
import { useSelfGoing } from './use-self-going.ts';
import { useSpotlight } from './use-spotlight.ts';

const last = tourSteps.length - 1;

/**
 * A step of the tour beside the view that it speaks of. It goes on by itself unless motion is
 * unwanted or somebody does something; who goes by key or press hears each step, by its heading.
 */
export function OpenTour({ index }: { index: number }) {
  const { t } = useTranslation('tour');
  const id = useId();
  const [, navigate] = useLocation();
  const [still] = useState(() => matchMedia('(prefers-reduced-motion: reduce)').matches);
  const [going, setGoing] = useState(!still);
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const step = tourSteps[index];
  const holdFocus = useHeldFocus(heading);

  const latest = useRef(navigate);
  useEffect(() => {
    latest.current = navigate;
  });
  const href = step?.href;
  useEffect(() => {
    if (href !== undefined) latest.current(href);
  }, [href]);
  useEffect(holdFocus, [holdFocus]);
  useSpotlight(step?.target ?? null, still);
  useEffect(() => {
    document.documentElement.dataset['tour'] = '';
    return () => void delete document.documentElement.dataset['tour'];
  }, []);

  const next = useCallback(() => {
    if (index < last) toStep(index + 1);
    if (index + 1 >= last) setGoing(false);
  }, [index]);
  const stop = useCallback(() => setGoing(false), []);
  useSelfGoing({ going: going && index < last, after: stepTime, panel, next, stop });

  const to = (other: number) => {
    stop();
    toStep(other);
    holdFocus();
  };
  if (!step) return null;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape has a button beside it
    <section
      ref={panel}
      className="tour"
      aria-label={t('label')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        endTour();
      }}
    >
      <h2 ref={heading} tabIndex={-1} className="tour__title" aria-describedby={`${id}-text`}>
        <span className="visually-hidden">
          {t('step', { step: index + 1, steps: tourSteps.length })}{' '}
        </span>
        {t(`at.${step.id}.title`)}
      </h2>
      <Button
        plain
        className="tour__skip"
        aria-label={t('skip')}
        title={t('skip')}
        onClick={endTour}
      >
        <Cross size={14} />
      </Button>
      <p id={`${id}-text`}>{t(`at.${step.id}.text`)}</p>
      <div className="tour__buttons">
        <span className="tour__count" aria-hidden="true">
          {`${index + 1} / ${tourSteps.length}`}
        </span>
        {index > 0 && <Button onClick={() => to(index - 1)}>{t('back')}</Button>}
        {index < last ? (
          <Button className="tour__next" onClick={() => to(index + 1)}>
            {t('next')}
          </Button>
        ) : (
          <Button className="tour__next" onClick={endTour}>
            {t('end')}
          </Button>
        )}
        {!still && index < last && (
          <Button plain onClick={() => setGoing(!going)}>
            {t(going ? 'pause' : 'play')}
          </Button>
        )}
      </div>
      <output className="visually-hidden">{going ? t(`at.${step.id}.title`) : ''}</output>
    </section>
  );
}
