import { useSay } from '../../language/index.ts';
import type { WorldGeometry } from '../../map/geometry/geometry.ts';
import { programmeCounts, type ProgrammeMapModel } from './model.ts';
import { mapFinding } from './text.ts';
import { ProgrammeLegend } from './ProgrammeLegend.tsx';
import { ProgrammeMapView } from './View.tsx';

/** The map with its key. */
export function Picture(props: {
  model: ProgrammeMapModel;
  width: number;
  files: { geometry: WorldGeometry };
}) {
  const { model, files, width } = props;
  const say = useSay();
  return (
    <>
      <ProgrammeMapView
        geometry={files.geometry}
        counts={programmeCounts(model.programmes)}
        focus={model.settings.economy}
        label={say(mapFinding(model.programmes))}
        width={width}
      />
      <ProgrammeLegend />
    </>
  );
}
