import { use, useMemo } from 'react';
import { drawnOn } from '../../../figures/figure/drawn-on.ts';
import { coloursOf } from '../../../figures/scenario-change/colours.ts';
import { inWholeWorld } from '../../../figures/scenario-change/in-whole-world.ts';
import scenarioChange from '../../../figures/scenario-change/index.ts';
import type { ScenarioModel } from '../../../figures/scenario-change/model.ts';
import { ColouredPicture } from '../../../figures/scenario-change/Picture.tsx';
import { scenarioOf } from '../../../figures/scenario-change/scenario.ts';
import { useMapLabel } from '../../../figures/scenario-change/View.tsx';
import type { WorldGeometry } from '../../../map/geometry/geometry.ts';
import { SettingsAhead } from './settings-ahead.ts';

/** The map of a scenario in the whole world, coloured for what the hand is at before its words are. */
export function mapAhead(geometry: WorldGeometry) {
  return {
    ...drawnOn(inWholeWorld(scenarioChange), { geometry }),
    View: (props: { model: ScenarioModel; width: number }) => (
      <PictureAhead {...props} geometry={geometry} />
    ),
  };
}

function PictureAhead(props: { model: ScenarioModel; width: number; geometry: WorldGeometry }) {
  const { model, width, geometry } = props;
  const { world } = model.scenario;
  const { steps, tell, unit, receiver } = use(SettingsAhead) ?? model.settings;
  const colours = useMemo(
    () => coloursOf({ tell, unit }, scenarioOf(world, steps)),
    [world, steps, tell, unit],
  );
  return (
    <ColouredPicture
      colours={colours}
      unit={unit}
      focus={receiver}
      label={useMapLabel(model)}
      geometry={geometry}
      width={width}
    />
  );
}
