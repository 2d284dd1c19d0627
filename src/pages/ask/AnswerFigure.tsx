import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Message } from '../../domain/message.ts';
import { readParameters } from '../../domain/parameters.ts';
import type { AnyFigure } from '../../figures/figure/any-figure.ts';
import type { Answer } from '../../figures/questions/answer/answer-question.ts';
import {
  fittingFigure,
  type FittingFigure,
  type FittingFigureId,
} from '../../figures/questions/answer/fitting-figure.ts';
import type { AnswerRows } from '../../figures/questions/answer/plan.ts';
import { keyOf, type Question } from '../../figures/questions/reading/question.ts';
import { ShownFigure } from '../../figures/shown/ShownFigure.tsx';
import { OwnDrawing } from './OwnDrawing.tsx';

const figures: Readonly<Record<FittingFigureId, () => Promise<{ default: AnyFigure }>>> = {
  'money-over-time': () => import('../../figures/money-over-time/index.ts') as never,
  'women-share-over-time': () => import('../../figures/women-share-over-time/index.ts') as never,
  'displacement-over-time': () => import('../../figures/displacement-over-time/index.ts') as never,
  'conflict-deaths': () => import('../../figures/conflict-deaths/index.ts') as never,
  'newest-partners': () => import('../../figures/newest-partners/index.ts') as never,
  'top-partners': () => import('../../figures/top-partners/index.ts') as never,
  'corridor-amount': () => import('../../figures/corridor-amount/index.ts') as never,
  'corridor-official': () => import('../../figures/corridor-official/index.ts') as never,
  'corridor-migrants': () => import('../../figures/corridor-migrants/index.ts') as never,
};

/** The figure behind an answer: the atlas's own where its numbers stand in one, else the answer's rows. */
export default function AnswerFigure(props: {
  question: Question;
  rows: AnswerRows;
  answer: Answer;
}) {
  const { question, answer } = props;
  const fitting = fittingFigure(question, answer.reported);
  if (fitting === null) return <OwnDrawing {...props} />;
  return (
    <Fitting key={fitting.figure} fitting={fitting} question={question} told={answer.sentences} />
  );
}

function Fitting(props: { fitting: FittingFigure; question: Question; told: readonly Message[] }) {
  const { fitting, question, told } = props;
  const { t } = useTranslation('ask');
  const [figure, setFigure] = useState<AnyFigure | null>(null);
  const { figure: id, search } = fitting;
  useEffect(() => {
    let left = false;
    // Without it there is still the answer.
    figures[id]().then(
      (module) => (left ? undefined : setFigure(module.default)),
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [id]);
  if (figure === null) return <p className="note">{t('waiting')}</p>;
  const { values } = readParameters(figure.parameters, search);
  // Two readings of a question may have one figure.
  const anchor = `answer-${keyOf(question).replaceAll(/[^\w-]+/g, '-')}`;
  return <ShownFigure figure={figure} settings={values} anchor={anchor} toldAbove={told} />;
}
