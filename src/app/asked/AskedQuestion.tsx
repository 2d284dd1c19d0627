import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { engineMessage, type Asking } from '../../database/engine-state.ts';
import { useSay } from '../../language/index.ts';
import { Button } from '../../ui/Button.tsx';
import './AskedQuestion.css';

/** The question whether the database is fetched, with its answers. */
export default function AskedQuestion({ state }: { state: Asking }): ReactNode {
  const { t } = useTranslation('app');
  const say = useSay();
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
