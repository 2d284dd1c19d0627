import { useEconomyName, useSay } from '../../language/index.ts';
import type { WorldGeometry } from '../../map/geometry/geometry.ts';
import type { PlanarBox } from '../../map/projection/shown-world.ts';
import { StaticMap } from '../../map/StaticMap.tsx';
import { labelled } from './view/labelled.ts';
import type { MapModel } from './model.ts';

/** Width in px under which only few names find room. */
const narrow = 480;

/**
 * The world map as a picture, drawn alike with and without a browser.
 *
 * @param props.width in CSS px, if it is known; narrower ones bear fewer names
 * @param props.view the part of the world that is shown, if not all of it
 */
export function View(props: {
  model: MapModel;
  geometry: WorldGeometry;
  width?: number;
  view?: PlanarBox | undefined;
}) {
  const { model, geometry, width, view } = props;
  const say = useSay();
  const name = useEconomyName();
  return (
    <StaticMap
      geometry={geometry}
      fills={model.fills}
      flows={model.flows}
      focus={model.settings.focus}
      labels={labelled(model)
        .slice(0, width !== undefined && width < narrow ? 2 : undefined)
        .map((economy) => ({ economy, text: name(economy) }))}
      label={say(model.title)}
      {...(width === undefined ? {} : { width })}
      view={view}
    />
  );
}
