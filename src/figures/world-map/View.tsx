import { useEconomyName, useSay } from '../../language/index.ts';
import type { WorldGeometry } from '../../map/geometry.ts';
import { StaticMap } from '../../map/StaticMap.tsx';
import { labelled } from './labelled.ts';
import type { MapModel } from './model.ts';

/** The world map as a picture, drawn alike with and without a browser. */
export function View({ model, geometry }: { model: MapModel; geometry: WorldGeometry }) {
  const say = useSay();
  const name = useEconomyName();
  return (
    <StaticMap
      geometry={geometry}
      fills={model.fills}
      flows={model.flows}
      focus={model.settings.focus}
      labels={labelled(model).map((economy) => ({ economy, text: name(economy) }))}
      label={say(model.title)}
    />
  );
}
