import { useTranslation } from 'react-i18next';
import { engineMessage, type EngineState } from '../database/engine-state.ts';
import { useEngine } from '../database/use-engine.ts';
import { useFormat, useSay } from '../language/index.ts';
import { Button } from '../ui/Button.tsx';
import './EngineStatus.css';

/** How far the database engine is, in words and as a share; nothing once it runs. */
export function EngineStatus() {
  const { t } = useTranslation('app');
  const say = useSay();
  const format = useFormat();
  const state = useEngine();
  if (state.status === 'idle' || state.status === 'ready' || state.status === 'asking') return null;
  const share = shareDone(state);
  return (
    <div className="engine" data-status={state.status}>
      {state.status === 'failed' ? (
        <span className="engine__failed">
          <Button plain title={say(engineMessage(state))} onClick={state.retry}>
            {t(state.error.code === 'declined' ? 'engine.declined' : 'engine.failed')}
          </Button>
          <details className="engine__why">
            <summary>{t('engine.why')}</summary>
            <p>{say(engineMessage(state))}</p>
          </details>
        </span>
      ) : (
        <span className="engine__words" title={say(engineMessage(state))}>
          {t(`engine.${state.status}`, { share: format.share(share * 100) })}
        </span>
      )}
      {state.status !== 'failed' && (
        <progress className="engine__bar" aria-label={t('engine.label')} max={1} value={share} />
      )}
    </div>
  );
}

function shareDone(state: EngineState): number {
  if (state.status !== 'downloading') return 1;
  return state.total === 0 ? 0 : Math.min(1, state.received / state.total);
}
