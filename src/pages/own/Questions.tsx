import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../language/index.ts';
import { saidOf } from './said-of.ts';
import type { Choices, Question } from '../../user-data/step.ts';

/** What a file leaves open and nobody may assume: the table can be kept once all is answered. */
export function Questions(props: {
  questions: readonly Question[];
  choices: Choices;
  onChoices: (choices: Choices) => void;
}) {
  const { questions, choices, onChoices } = props;
  const { t } = useTranslation('own');
  if (questions.length === 0) return null;
  return (
    <section className="own__questions">
      <h3>{t('question.title')}</h3>
      {questions.map((question) => (
        <Asked
          key={question.id}
          question={question}
          answer={choices.answers[question.id] ?? null}
          onAnswer={(answer) =>
            onChoices({ ...choices, answers: { ...choices.answers, [question.id]: answer } })
          }
        />
      ))}
    </section>
  );
}

function Asked(props: {
  question: Question;
  answer: string | null;
  onAnswer: (answer: string) => void;
}) {
  const { question, answer, onAnswer } = props;
  const { kind, values, options } = question;
  const { t, i18n } = useTranslation('own');
  const format = useFormat();
  const name = useId();
  const said = saidOf(values, format.count(values.count ?? 0, { as: 'full' }), i18n.dir());
  return (
    <fieldset className="own__question" data-open={answer === null || undefined}>
      <legend>{t(`question.${kind}.ask`, said)}</legend>
      {options.map((option) => (
        <label key={option}>
          <input
            type="radio"
            name={name}
            value={option}
            checked={answer === option}
            onChange={() => onAnswer(option)}
          />
          <span>
            {kind === 'scale'
              ? t(`unit.${option as 'usd'}`)
              : t(
                  `question.${kind}.options.${option as never}` as 'question.total.options.total',
                  said,
                )}
          </span>
        </label>
      ))}
      {answer === 'own' && <p className="note">{t('question.own')}</p>}
    </fieldset>
  );
}
