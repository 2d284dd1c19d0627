import { useTranslation } from 'react-i18next';
import type { ChangesModel } from '../../figures/edition-changes/model.ts';
import { stepName, stepSentences } from '../../figures/edition-changes/sentences.ts';
import { useSay } from '../../language/index.ts';

/** For each two editions that follow each other: how much changed, the largest, the world. */
export function Steps({ model }: { model: ChangesModel }) {
  const { t } = useTranslation('changes');
  const say = useSay();
  return (
    <section className="changes__steps" aria-labelledby="changes-steps">
      <h2 id="changes-steps">{t('steps')}</h2>
      {model.compared.map((row) => {
        const name = say(stepName(row));
        return (
          <article key={name} className="changes__step">
            <h3>{name}</h3>
            {stepSentences(model, row).map((message) => (
              <p key={message.id}>{say(message)}</p>
            ))}
          </article>
        );
      })}
    </section>
  );
}
