import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { drawnOn } from '../../figures/figure/drawn-on.ts';
import scenarioChange from '../../figures/scenario-change/index.ts';
import { scenarioSettings, withSteps } from '../../figures/scenario-change/settings.ts';
import { inWholeWorld } from '../../figures/scenario-change/in-whole-world.ts';
import { worldOfRows } from '../../figures/scenario-change/world.ts';
import { worldQueries, type WorldRows } from '../../figures/scenario-change/world-queries.ts';
import { ShownFigure } from '../../figures/shown/ShownFigure.tsx';
import { useRows } from '../../figures/shown/use-rows.ts';
import { useWorld } from '../../map/geometry/use-world.ts';
import { useAddressSettings } from '../../ui/address/use-address-settings.ts';
import { AddressFaults } from './address/AddressFaults.tsx';
import { StepList } from './controls/StepList.tsx';
import { scopeOf } from './controls/step-scope.ts';
import { Presets } from './controls/Presets.tsx';
import { Told } from './controls/Told.tsx';
import { MapPart } from './MapPart.tsx';
import { Parts } from './Parts.tsx';
import { usePainted } from './use-painted.ts';

const changeHere = inWholeWorld(scenarioChange);

/** The scenario of the address: its result first, then the steps that make it. */
export function Laboratory() {
  const { t } = useTranslation('scenarios');
  const [settings, change] = useAddressSettings(scenarioSettings);
  const later = usePainted(settings);
  const { rows } = useRows<WorldRows>(worldQueries);
  const world = rows && worldOfRows(rows);
  const scope = useMemo(() => (world ? scopeOf(world) : null), [world]);
  const { geometry, failed } = useWorld();
  const map = useMemo(() => geometry && drawnOn(changeHere, { geometry }), [geometry]);
  // Each is drawn again for its own settings alone: a hand that drags waits for the map and its step.
  const result = useMemo(
    () =>
      map && (
        <MapPart onPick={(receiver) => change({ receiver })}>
          <ShownFigure figure={map} settings={settings} level={2} />
        </MapPart>
      ),
    [map, settings, change],
  );
  const parts = useMemo(
    () =>
      world && (
        <Parts
          settings={later}
          onOpen={(steps) => change(withSteps(later, steps))}
          world={world}
          geometry={geometry}
        />
      ),
    [later, change, world, geometry],
  );
  const steps = useMemo(
    () =>
      scope && (
        <StepList
          steps={settings.steps}
          scope={scope}
          onChange={(next) => change(withSteps(settings, next))}
        />
      ),
    [scope, settings, change],
  );
  return (
    <>
      <AddressFaults economies={world?.economies ?? null} receivers={scope?.receivers ?? null} />
      <Presets steps={settings.steps} onChoose={(next) => change(withSteps(settings, next))} />
      <div className="scenarios__work">
        <div className="scenarios__result">
          <Told settings={settings} change={change} receivers={scope?.receivers} />
          {failed && <p>{t('map_failed')}</p>}
          {result}
        </div>
        <div className="scenarios__steps">{steps}</div>
        {parts}
      </div>
    </>
  );
}
