import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { MessageValue } from '../../domain/message.ts';
import type { AnyFigure } from '../../figures/figure/any-figure.ts';
import { pageLink } from '../../figures/figure/page-links.ts';
import { useSay } from '../../language/index.ts';
import type { Step } from '../../stories/story/step.ts';
import { StepFigure } from './StepFigure.tsx';

interface StoryStepProps {
  /** Namespace of the story's words. */
  words: string;
  step: Step;
  values: Readonly<Record<string, MessageValue>>;
  /** Which of how many it is. */
  nth: number;
  of: number;
}

/** A finding, a few sentences, the figure that shows it, and the way to where it answers. */
export function StoryStep({ words, step, values, nth, of }: StoryStepProps) {
  const { t } = useTranslation('stories');
  const say = useSay();
  const id = useId();
  const { figure, settings } = step;
  const told = (part: string) => say({ id: `${words}:step.${step.id}.${part}`, values });
  return (
    <section className="story__step" id={step.id} aria-labelledby={`${id}-title`}>
      <div className="story__text">
        <p className="story__place" id={`${id}-place`}>
          {t('place', { step: nth, of })}
        </p>
        <h2 id={`${id}-title`} tabIndex={-1} aria-describedby={`${id}-place`}>
          {told('title')}
        </h2>
        {told('text')
          .split('\n')
          .map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        <p className="story__live">
          <Link href={`/${pageLink(figure as AnyFigure, settings)}`}>
            {t('live')}
            <span className="visually-hidden"> {say(figure.title(settings))}</span>
          </Link>
        </p>
      </div>
      <div className="story__figure">
        <StepFigure step={step} nth={nth} />
      </div>
    </section>
  );
}
