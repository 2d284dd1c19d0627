import type { WorldGeometry } from '../../map/geometry/geometry.ts';
import { ChangeLegend } from './ChangeLegend.tsx';
import { fillsOf, inUnit, type ScenarioModel } from './model.ts';
import { ChangeMapView } from './View.tsx';

/** The map with its key. */
export function Picture(props: {
  model: ScenarioModel;
  width: number;
  files: { geometry: WorldGeometry };
}) {
  const { model, files, width } = props;
  const { settings, receivers } = model;
  const changes = receivers.map((receiver) => inUnit(receiver, settings)?.central ?? 0);
  return (
    <>
      <ChangeMapView model={model} geometry={files.geometry} width={width} />
      <ChangeLegend
        unit={settings.unit}
        less={changes.some((change) => change < 0)}
        more={changes.some((change) => change > 0)}
        thin={[...fillsOf(model).values()].some(({ kind }) => kind === 'thin')}
      />
    </>
  );
}
