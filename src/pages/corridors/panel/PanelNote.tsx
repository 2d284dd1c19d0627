import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { EngineError } from '../../../database/engine-error.ts';
import { yearsBetween } from '../../../figures/corridor-panel/span.ts';
import type { FactChoice } from '../../../figures/corridor-panel/settings.ts';
import { useFormat, useSay } from '../../../language/index.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { Progress } from '../../../ui/fields/Progress.tsx';
import type { PanelState } from './use-panel.ts';
import './Panel.css';

/** What a panel is of, how far it has come, and what its figures don't tell. */
export const PanelNote = memo(function PanelNote(props: {
  state: PanelState;
  year: number;
  facts: FactChoice;
  /** Whether several years are shown, not one with facts of another. */
  several: boolean;
}) {
  const { state, year, facts, several } = props;
  const { panel, coming, error } = state;
  const { t } = useTranslation('corridors');
  const say = useSay();
  const format = useFormat();
  const { years } = panel;
  const [first = 0, last = first] = [years[0], years.at(-1)];
  const lacking = yearsBetween(years);
  return (
    <div className="panel-note">
      {error && (
        <Notice kind="error" title={t('panel.failed')} onRetry={state.retry}>
          {error instanceof EngineError ? say(error.said) : t('failed_why')}
        </Notice>
      )}
      {coming && !error && (
        <Progress
          words={t('panel.coming', {
            year: format.year(coming.year),
            done: coming.done,
            of: coming.of,
          })}
          share={coming.done / coming.of}
        />
      )}
      <p className="note" aria-live="polite">
        {several &&
          !coming &&
          t('panel.size', {
            corridors: format.count(panel.size, { as: 'full' }),
            years: years.length,
            rows: format.count(panel.size * years.length, { as: 'full' }),
            span: format.years(first, last),
          })}{' '}
        {several && t('panel.filters', { year: format.year(year) })}
        {facts === 'newest' && ` ${t('panel.newest', { year: format.year(state.factsOf(year)) })}`}
        {several &&
          lacking.length > 0 &&
          ` ${t('panel.lacking', { years: format.list(lacking.map(String)) })}`}
      </p>
    </div>
  );
});
