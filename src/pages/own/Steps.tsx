import { useTranslation } from 'react-i18next';
import { useFormat } from '../../language/index.ts';
import type { Choices, Step } from '../../user-data/step.ts';
import { Button } from '../../ui/Button.tsx';
import { saidOf } from './said-of.ts';

/** What was done by itself with the figures of a file, and the way back from each. */
export function Steps(props: {
  steps: readonly Step[];
  choices: Choices;
  onChoices: (choices: Choices) => void;
}) {
  const { steps, choices, onChoices } = props;
  const { t, i18n } = useTranslation('own');
  const format = useFormat();
  if (steps.length === 0) return null;
  return (
    <section className="own__notes">
      <h3>{t('step.title')}</h3>
      <ul role="list" className="own__steps">
        {steps.map(({ id, kind, values }) => {
          const undone = choices.undone.includes(id);
          const words = t(
            `step.${undone ? 'undone' : 'done'}.${kind}`,
            saidOf(values, format.count(values.count ?? 0, { as: 'full' }), i18n.dir()),
          );
          return (
            <li key={id} data-undone={undone || undefined}>
              {words}{' '}
              <Button
                plain
                onClick={() =>
                  onChoices({
                    ...choices,
                    undone: undone
                      ? choices.undone.filter((one) => one !== id)
                      : [...choices.undone, id],
                  })
                }
              >
                {t(undone ? 'step.again' : 'tables.undo')}
                <span className="visually-hidden">: {words}</span>
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
