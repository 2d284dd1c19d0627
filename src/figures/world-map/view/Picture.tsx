import type { WorldGeometry } from '../../../map/geometry/geometry.ts';
import { MapLegend } from './MapLegend.tsx';
import type { MapModel } from '../model.ts';
import { View } from '../View.tsx';

/** The map with its key below it. */
export function Picture(props: {
  model: MapModel;
  width: number;
  files: { geometry: WorldGeometry };
}) {
  const { model, width, files } = props;
  return (
    <>
      <View model={model} geometry={files.geometry} width={width} />
      <MapLegend model={model} />
    </>
  );
}
