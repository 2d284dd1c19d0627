import { useEffect, useState } from 'react';
import type { WorldGeometry } from '../../../map/geometry/geometry.ts';
import { labelled } from './labelled.ts';
import { MapLegend } from './MapLegend.tsx';
import type { MapModel } from '../model.ts';
import { View } from '../View.tsx';

type Clustered = typeof import('../../flow-clusters/ClusteredPicture.tsx');

interface PictureProps {
  model: MapModel;
  width: number;
  files: { geometry: WorldGeometry };
}

/** The map with its key below it. */
export function Picture(props: PictureProps) {
  const { model, width, files } = props;
  if (model.settings.small === 'regions') return <Late {...props} />;
  return (
    <>
      <View model={model} geometry={files.geometry} width={width} />
      <MapLegend model={model} />
    </>
  );
}

/** The same with small flows summed, by code that comes where it is asked for. */
function Late({ model, width, files }: PictureProps) {
  const [code, setCode] = useState<Clustered>();
  useEffect(() => {
    void import('../../flow-clusters/ClusteredPicture.tsx').then(setCode);
  }, []);
  return code ? (
    <code.default
      model={model}
      geometry={files.geometry}
      width={width}
      named={labelled(model)}
      Legend={MapLegend}
    />
  ) : null;
}
