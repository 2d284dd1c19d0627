import type { ComponentType, ReactNode } from 'react';
import type { EconomyCode } from '../../domain/economy.ts';
import { useEconomyName, useSay } from '../../language/index.ts';
import type { WorldGeometry } from '../../map/geometry/geometry.ts';
import type { PlanarBox } from '../../map/projection/shown-world.ts';
import { StaticMap } from '../../map/StaticMap.tsx';
import type { MapModel } from '../world-map/model.ts';
import { clusteredAt } from './clustered.ts';
import { ClusterKeys } from './ClusterKeys.tsx';
import { levelOf } from './level.ts';
import { marksOf } from './marks-of.tsx';
import { nodeNames } from './node-names.ts';

/** Width in px under which only few names find room. */
const narrow = 480;

/**
 * The map as a picture with its small flows summed, and its key: the same as the map that answers
 * shows of that part of the world.
 *
 * @param props.view the part of the world that is shown, if not all of it
 */
export default function ClusteredPicture(props: {
  model: MapModel;
  geometry: WorldGeometry;
  width: number;
  view?: PlanarBox | undefined;
  /** Whose names the map bears, and its key with more keys in it: what the map has at hand. */
  named: readonly EconomyCode[];
  Legend: ComponentType<{ model: MapModel; more: ReactNode }>;
}) {
  const { model, geometry, width, view, named, Legend } = props;
  const say = useSay();
  const name = useEconomyName();
  const level = levelOf(view);
  const clustered = clusteredAt(model, geometry, level);
  const names = named
    .slice(0, width < narrow ? 2 : undefined)
    .map((economy) => ({ economy, text: name(economy) }));
  return (
    <>
      <StaticMap
        geometry={clustered?.geometry ?? geometry}
        fills={model.fills}
        flows={clustered?.flows ?? model.flows}
        largest={clustered?.largest ?? null}
        focus={model.settings.focus}
        labels={clustered ? [...names, ...nodeNames(clustered, say)] : names}
        label={say(model.title)}
        width={width}
        view={view}
        over={clustered ? marksOf(clustered, model.settings.focus) : undefined}
      />
      <Legend model={model} more={<ClusterKeys model={model} level={level} />} />
    </>
  );
}
