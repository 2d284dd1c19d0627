import { useTranslation } from 'react-i18next';
import { engineMessage } from '../../database/engine-state.ts';
import { useEngine } from '../../database/use-engine.ts';
import type { ParameterProblem } from '../../domain/parameters.ts';
import { useSay } from '../../language/index.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { MapRowsState } from '../../figures/world-map/live/use-map-rows.ts';

/** What of the link, the figures or the lines is not as asked, what still works, what to do. */
export function ExploreNotices(props: {
  problems: readonly ParameterProblem[];
  /** The year asked for, if it has no figures, and the one shown. */
  askedYear: number;
  year: number;
  state: MapRowsState;
  mapFailed: boolean;
  onMapRetry: () => void;
}) {
  const { problems, askedYear, year, state, mapFailed, onMapRetry } = props;
  const { t } = useTranslation('explore');
  const say = useSay();
  const engine = useEngine();
  return (
    <>
      {problems.length > 0 && (
        <Notice kind="warning" title={t('notice.parameters')}>
          {problems.map((problem) => (
            <p key={problem.name}>{say(problem.message)}</p>
          ))}
        </Notice>
      )}
      {askedYear !== year && (
        <Notice kind="warning">
          <p>{t('notice.year_missing', { year: askedYear, used: year })}</p>
        </Notice>
      )}
      {state.valuesError && (
        <Notice kind="error" title={t('notice.values')} onRetry={state.retry}>
          <p>{t('notice.values_help')}</p>
        </Notice>
      )}
      {state.flowsError && (
        <Notice kind="error" title={t('notice.flows', { year })} onRetry={state.retry}>
          <p>{t('notice.flows_help')}</p>
          {engine.status === 'failed' && <p>{say(engineMessage(engine))}</p>}
        </Notice>
      )}
      {mapFailed && (
        <Notice kind="error" onRetry={onMapRetry}>
          <p>{t('notice.map')}</p>
        </Notice>
      )}
    </>
  );
}
