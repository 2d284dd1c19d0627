import { useTranslation } from 'react-i18next';
import { engineMessage } from '../database/engine-state.ts';
import { useEngine } from '../database/use-engine.ts';
import { useSay } from '../language/index.ts';
import { Button } from '../ui/Button.tsx';
import './EngineQuestion.css';

/** Asks before the database is fetched over a scarce link; what needs it waits for the answer. */
export function EngineQuestion() {
  const { t } = useTranslation('app');
  const say = useSay();
  const state = useEngine();
  if (state.status !== 'asking') return null;
  return (
    <section className="engine-question" aria-label={t('engine.label')}>
      <output>{say(engineMessage(state))}</output>
      <div className="engine-question__answers">
        <Button onClick={state.allow}>{t('engine.allow')}</Button>
        <Button plain onClick={state.decline}>
          {t('engine.decline')}
        </Button>
      </div>
    </section>
  );
}
