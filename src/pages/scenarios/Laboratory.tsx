import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { scenarioSettings, withSteps } from '../../figures/scenario-change/settings.ts';
import { worldOfRows } from '../../figures/scenario-change/world.ts';
import { worldQueries, type WorldRows } from '../../figures/scenario-change/world-queries.ts';
import { ShownFigure } from '../../figures/shown/ShownFigure.tsx';
import { useRows } from '../../figures/shown/use-rows.ts';
import { useWorld } from '../../map/geometry/use-world.ts';
import { useAddressSettings } from '../../ui/address/use-address-settings.ts';
import { mapAhead } from './ahead/map-ahead.tsx';
import { SettingsAhead } from './ahead/settings-ahead.ts';
import { usePainted } from './ahead/use-painted.ts';
import { useDebounced } from './ahead/use-debounced.ts';
import { useWarmedUp } from './ahead/use-warmed-up.ts';
import { AddressFaults } from './address/AddressFaults.tsx';
import { StepList } from './controls/StepList.tsx';
import { scopeOf } from './controls/step-scope.ts';
import { Presets } from './controls/Presets.tsx';
import { Told } from './controls/Told.tsx';
import { MapPart } from './MapPart.tsx';
import { Parts } from './Parts.tsx';

/** The scenario of the address: its result first, then the steps that make it. */
export function Laboratory() {
  const { t } = useTranslation('scenarios');
  const [settings, change] = useAddressSettings(scenarioSettings);
  const told = useDebounced(settings);
  const later = usePainted(told);
  const { rows } = useRows<WorldRows>(worldQueries);
  const world = rows && worldOfRows(rows);
  const scope = useMemo(() => (world ? scopeOf(world) : null), [world]);
  const { geometry, failed } = useWorld();
  const map = useMemo(() => geometry && mapAhead(geometry), [geometry]);
  const warmed = useWarmedUp(settings.steps, world !== undefined && map !== null);
  const ahead = useMemo(() => ({ ...settings, steps: warmed }), [settings, warmed]);
  // Each is drawn again for its own settings alone: a hand that drags waits for the colours of the
  // map and its step, the words of the map follow, then the rest of the page.
  const result = useMemo(
    () =>
      map && (
        <MapPart onPick={(receiver) => change({ receiver })}>
          <ShownFigure figure={map} settings={told} level={2} />
        </MapPart>
      ),
    [map, told, change],
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
  const cheaper = settings.steps.some(({ kind }) => kind === 'cost');
  return (
    <>
      <AddressFaults economies={world?.economies ?? null} receivers={scope?.receivers ?? null} />
      <Presets steps={settings.steps} onChoose={(next) => change(withSteps(settings, next))} />
      <div className="scenarios__work">
        <div className="scenarios__result">
          <Told
            tell={cheaper ? settings.tell : null}
            unit={settings.unit}
            receiver={settings.receiver}
            change={change}
            receivers={scope?.receivers}
          />
          {failed && <p>{t('map_failed')}</p>}
          <SettingsAhead value={ahead}>{result}</SettingsAhead>
        </div>
        <div className="scenarios__steps">{steps}</div>
        {parts}
      </div>
    </>
  );
}
