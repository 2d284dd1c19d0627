import { useTranslation } from 'react-i18next';
import { flowQueries } from '../../figures/flow-bands/queries.ts';
import {
  flowSides,
  groupings,
  mostChosen,
  type FlowsSettings,
} from '../../figures/flow-bands/settings.ts';
import { flowKinds, flowYears, nearestFlowYear } from '../../figures/flow-bands/years.ts';
import type { ControlsProps } from '../../figures/shown/controls-props.ts';
import { useFormat } from '../../language/index.ts';
import { EconomiesField } from '../../ui/fields/EconomiesField.tsx';
import { RangeSlider } from '../../ui/RangeSlider.tsx';
import { ToggleGroup } from '../../ui/ToggleGroup.tsx';
import '../../ui/year-steps.css';
import { usePlay } from './use-play.ts';

/** What both pictures show: of what, between whom, which end is followed, and of which year. */
export function FlowsControls({ settings, change }: ControlsProps<FlowsSettings>) {
  const { of, year, by, economies, side } = settings;
  const { t } = useTranslation('flows');
  const format = useFormat();
  const years = flowYears(of);
  const play = usePlay(
    year,
    years,
    (next) => Object.values(flowQueries({ ...settings, year: next })),
    (next) => change({ year: next }),
  );
  const step = (by_: number) => years[years.indexOf(year) + by_];
  const steps = [
    { id: 'earlier', to: step(-1), path: 'M11 2L4 8l7 6' },
    { id: 'later', to: step(1), path: 'M5 2l7 6-7 6' },
  ];
  return (
    <fieldset className="flows__controls">
      <legend className="visually-hidden">{t('controls')}</legend>
      <ToggleGroup
        label={t('of.label')}
        options={flowKinds.map((value) => ({ value, label: t(`of.${value}`) }))}
        value={of}
        onChange={(next) => change({ of: next, year: nearestFlowYear(next, year) })}
      />
      <ToggleGroup
        label={t('by.label')}
        labelShown
        options={groupings.map((value) => ({ value, label: t(`by.${value}`) }))}
        value={by}
        onChange={(next) => change({ by: next })}
      />
      <ToggleGroup
        label={t('side.label')}
        labelShown
        options={flowSides.map((value) => ({ value, label: t(`side.${value}_${of}`) }))}
        value={side}
        onChange={(next) => change({ side: next })}
      />
      {by === 'chosen' && (
        <EconomiesField
          label={t('economies.label')}
          none={t('economies.none')}
          words={{
            remove: (economy) => t('economies.remove', { economy }),
            add: t('economies.add'),
            find: t('economies.find'),
          }}
          value={economies}
          most={mostChosen}
          onChange={(codes) => change({ economies: codes })}
        />
      )}
      <div className="flows__year">
        {play.toggle && (
          <button type="button" className="year-step" onClick={play.toggle}>
            <span className="visually-hidden">{t(play.playing ? 'pause' : 'play')}</span>
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path d={play.playing ? 'M3 2h4v12H3zM9 2h4v12H9z' : 'M3 1.5v13L14 8z'} />
            </svg>
          </button>
        )}
        {steps.map(({ id, to, path }) => (
          <button
            key={id}
            type="button"
            className="year-step"
            data-open
            disabled={to === undefined}
            onClick={() => to !== undefined && play.go(to)}
          >
            <span className="visually-hidden">{t(id)}</span>
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path d={path} />
            </svg>
          </button>
        ))}
        <span className="flows__now year-now">{format.year(year)}</span>
        <div className="flows__slider">
          <RangeSlider
            label={t('year')}
            available={years}
            value={year}
            onChange={play.go}
            valueText={format.year}
          />
        </div>
      </div>
    </fieldset>
  );
}
