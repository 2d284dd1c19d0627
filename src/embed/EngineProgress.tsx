import { useTranslation } from 'react-i18next';
import { engineMessage } from '../database/engine-state.ts';
import { useEngine } from '../database/use-engine.ts';
import { useSay } from '../language/index.ts';

/** That the figure is on its way; how far, where it needs the database engine. */
export function EngineProgress() {
  const { t } = useTranslation('embed');
  const say = useSay();
  const state = useEngine();
  if (['idle', 'ready', 'failed'].includes(state.status))
    return <p className="embed__waiting">{t('waiting')}</p>;
  const share = state.status === 'downloading' ? state.received / Math.max(1, state.total) : 1;
  return (
    <output className="embed__waiting">
      <span>{say(engineMessage(state))}</span>
      <progress max={1} value={Math.min(1, share)} aria-label={t('waiting')} />
    </output>
  );
}
