import type { WorldGeometry } from '../../map/geometry/geometry.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import { ChangeLegend } from './ChangeLegend.tsx';
import { coloursOf, type ChangeColours } from './colours.ts';
import type { ScenarioModel } from './model.ts';
import type { ChangeUnit } from './scale.ts';
import { ChangeMap, useMapLabel } from './View.tsx';

/** The map with its key. */
export function Picture(props: {
  model: ScenarioModel;
  width: number;
  files: { geometry: WorldGeometry };
}) {
  const { model, files, width } = props;
  const { tell, scenario, settings } = model;
  return (
    <ColouredPicture
      colours={coloursOf({ tell, unit: settings.unit }, scenario)}
      unit={settings.unit}
      focus={settings.receiver}
      label={useMapLabel(model)}
      geometry={files.geometry}
      width={width}
    />
  );
}

/** The same from colours alone, whatever is said of them. */
export function ColouredPicture(props: {
  colours: ChangeColours;
  unit: ChangeUnit;
  focus: EconomyCode | null;
  label: string;
  geometry: WorldGeometry;
  width: number;
}) {
  const { colours, unit, ...map } = props;
  const { fills, less, more, thin } = colours;
  return (
    <>
      <ChangeMap fills={fills} {...map} />
      <ChangeLegend unit={unit} less={less} more={more} thin={thin} />
    </>
  );
}
