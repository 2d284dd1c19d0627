import { useMemo } from 'react';
import { useSay } from '../../language/index.ts';
import type { WorldGeometry } from '../../map/geometry/geometry.ts';
import { StaticMap } from '../../map/StaticMap.tsx';
import { costFills, type CostMapModel } from './model.ts';
import { costMapFinding } from './text.ts';

const noFlows: readonly never[] = [];

/** What sending to or from each economy cost, on the map of the world. */
export function CostMapView(props: {
  model: CostMapModel;
  geometry: WorldGeometry;
  width: number;
}) {
  const { model, geometry, width } = props;
  const say = useSay();
  const fills = useMemo(() => costFills(model), [model]);
  return (
    <StaticMap
      geometry={geometry}
      fills={fills}
      flows={noFlows}
      focus={null}
      label={costMapFinding(model).map(say).join(' ')}
      width={width}
    />
  );
}
