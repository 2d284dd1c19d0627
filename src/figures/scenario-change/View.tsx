import { useMemo } from 'react';
import { useSay } from '../../language/index.ts';
import type { WorldGeometry } from '../../map/geometry/geometry.ts';
import { StaticMap } from '../../map/StaticMap.tsx';
import { fillsOf, type ScenarioModel } from './model.ts';
import { scenarioFinding } from './text.ts';

const noFlows: readonly never[] = [];

/** What a scenario changes for each receiver on the map of the world. */
export function ChangeMapView(props: {
  model: ScenarioModel;
  geometry: WorldGeometry;
  width: number;
}) {
  const { model, geometry, width } = props;
  const say = useSay();
  const fills = useMemo(() => fillsOf(model), [model]);
  return (
    <StaticMap
      geometry={geometry}
      fills={fills}
      flows={noFlows}
      focus={model.settings.receiver}
      label={scenarioFinding(model).map(say).join(' ')}
      width={width}
    />
  );
}
