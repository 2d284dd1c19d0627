import { useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { MessageValue } from '../../domain/message.ts';
import { useLanguage, useSay } from '../../language/index.ts';
import type { Step } from '../../stories/story/step.ts';
import { Button } from '../../ui/Button.tsx';
import { StoryStep } from './StoryStep.tsx';
import { useCurrentStep } from './use-current-step.ts';

interface StoryStepsProps {
  /** Namespace of the story's words. */
  words: string;
  steps: readonly Step[];
  values: Readonly<Record<string, MessageValue>>;
}

/**
 * The steps one below the other, each with its figure, and above them, as long as they are read,
 * where one is. They go on by scrolling, by the buttons and by the arrow keys.
 */
export function StorySteps({ words, steps, values }: StoryStepsProps) {
  const { t } = useTranslation('stories');
  const say = useSay();
  const { direction } = useLanguage();
  const list = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useCurrentStep(list);
  const [back, on] =
    direction === 'rtl' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];

  function goTo(index: number) {
    const next = list.current?.children[index];
    if (!next) return;
    // At once, so that a key pressed twice goes two steps.
    setCurrent(index);
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    next.querySelector('h2')?.focus({ preventScroll: true });
    next.scrollIntoView({ behavior: still ? 'auto' : 'smooth' });
  }

  function onKeyDown(event: KeyboardEvent) {
    const { key, target, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (event.defaultPrevented || altKey || ctrlKey || metaKey || shiftKey) return;
    // Charts, tables and fields have arrow keys of their own.
    if (target instanceof Element && target.closest(ownArrows)) return;
    if (key !== back && key !== on) return;
    event.preventDefault();
    goTo(current + (key === on ? 1 : -1));
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the buttons do it too
    <div className="story__body" onKeyDown={onKeyDown}>
      <nav className="story__way" aria-label={t('steps')}>
        <ol className="story__places" role="list">
          {steps.map(({ id }, index) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={index === current ? 'step' : undefined}>
                <span className="visually-hidden">
                  {say({ id: `${words}:step.${id}.title`, values })}
                </span>
                <span aria-hidden="true">{index + 1}</span>
              </a>
            </li>
          ))}
        </ol>
        <Button aria-label={t('back')} disabled={current === 0} onClick={() => goTo(current - 1)}>
          <Arrow back />
          <span className="story__word">{t('back')}</span>
        </Button>
        <Button
          aria-label={t('next')}
          disabled={current === steps.length - 1}
          onClick={() => goTo(current + 1)}
        >
          <span className="story__word">{t('next')}</span>
          <Arrow />
        </Button>
      </nav>
      <div ref={list}>
        {steps.map((step, index) => (
          <StoryStep
            key={step.id}
            words={words}
            step={step}
            values={values}
            nth={index + 1}
            of={steps.length}
          />
        ))}
      </div>
    </div>
  );
}

const ownArrows =
  'input, select, textarea, svg, [contenteditable], [role=slider], [role=combobox], [role=group], [data-scrolls], .figure__scroll, dialog';

/** The way of reading, which turns with the writing. */
function Arrow({ back = false }: { back?: boolean }) {
  return (
    <svg className="story__arrow" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path
        d={back ? 'M8 1 3 6l5 5' : 'm4 1 5 5-5 5'}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
      />
    </svg>
  );
}
