import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearch } from 'wouter';
import { readParameters } from '../../domain/parameters.ts';
import type { Step } from '../../domain/scenario/step.ts';
import { drawnOn } from '../../figures/figure/drawn-on.ts';
import scenarioChange from '../../figures/scenario-change/index.ts';
import { scenarioSettings, withSteps } from '../../figures/scenario-change/settings.ts';
import { worldOfRows } from '../../figures/scenario-change/world.ts';
import { worldQueries, type WorldRows } from '../../figures/scenario-change/world-queries.ts';
import { ShownFigure } from '../../figures/shown/ShownFigure.tsx';
import { useRows } from '../../figures/shown/use-rows.ts';
import { useSay } from '../../language/index.ts';
import { useWorld } from '../../map/geometry/use-world.ts';
import { useAddressSettings } from '../../ui/address/use-address-settings.ts';
import { Notice } from '../../ui/Notice.tsx';
import { StepList } from './controls/StepList.tsx';
import { scopeOf } from './controls/step-scope.ts';
import { Presets } from './controls/Presets.tsx';
import { Told } from './controls/Told.tsx';
import { MapPart } from './MapPart.tsx';
import { Parts } from './Parts.tsx';

/** The scenario of the address: its result first, then the steps that make it. */
export function Laboratory() {
  const { t } = useTranslation('scenarios');
  const say = useSay();
  const search = useSearch();
  const [settings, change] = useAddressSettings(scenarioSettings);
  const later = useDeferredValue(settings);
  const put = (steps: readonly Step[]) => change(withSteps(settings, steps));
  const { problems } = useMemo(() => readParameters(scenarioSettings, search), [search]);
  const { rows } = useRows<WorldRows>(worldQueries);
  const world = rows && worldOfRows(rows);
  const scope = useMemo(() => (world ? scopeOf(world) : null), [world]);
  const { geometry, failed } = useWorld();
  const map = useMemo(() => geometry && drawnOn(scenarioChange, { geometry }), [geometry]);
  return (
    <>
      {problems.map(({ name, message }) => (
        <Notice key={name} kind="warning">
          {say(message)}
        </Notice>
      ))}
      <Presets steps={settings.steps} onChoose={put} />
      <div className="scenarios__work">
        <div className="scenarios__result">
          <Told settings={settings} change={change} receivers={scope?.receivers} />
          {failed && <p>{t('map_failed')}</p>}
          {map && (
            <MapPart onPick={(receiver) => change({ receiver })}>
              <ShownFigure figure={map} settings={settings} level={2} />
            </MapPart>
          )}
        </div>
        <div className="scenarios__steps">
          {scope && <StepList steps={settings.steps} scope={scope} onChange={put} />}
        </div>
        {world && <Parts settings={later} onOpen={put} world={world} geometry={geometry} />}
      </div>
    </>
  );
}
