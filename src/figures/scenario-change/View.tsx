import { useMemo } from 'react';
import type { EconomyCode } from '../../domain/economy.ts';
import { useSay } from '../../language/index.ts';
import type { Fill } from '../../map/fill.ts';
import type { WorldGeometry } from '../../map/geometry/geometry.ts';
import { StaticMap } from '../../map/StaticMap.tsx';
import { coloursOf } from './colours.ts';
import type { ScenarioModel } from './model.ts';
import { scenarioFinding } from './text.ts';

const noFlows: readonly never[] = [];

/** What a scenario changes for each receiver on the map of the world. */
export function ChangeMapView(props: {
  model: ScenarioModel;
  geometry: WorldGeometry;
  width: number;
}) {
  const { model, geometry, width } = props;
  const { tell, settings, scenario } = model;
  const { fills } = useMemo(
    () => coloursOf({ tell, unit: settings.unit }, scenario),
    [tell, settings.unit, scenario],
  );
  return (
    <ChangeMap
      fills={fills}
      focus={settings.receiver}
      label={useMapLabel(model)}
      geometry={geometry}
      width={width}
    />
  );
}

/** Receivers in their colours. */
export function ChangeMap(props: {
  fills: ReadonlyMap<EconomyCode, Fill>;
  focus: EconomyCode | null;
  label: string;
  geometry: WorldGeometry;
  width: number;
}) {
  return <StaticMap flows={noFlows} {...props} />;
}

/** The map in words, for those who don't see it. */
export function useMapLabel(model: ScenarioModel): string {
  const say = useSay();
  return useMemo(() => scenarioFinding(model).map(say).join(' '), [model, say]);
}
