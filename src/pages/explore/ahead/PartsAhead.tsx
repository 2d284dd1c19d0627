import { memo, useMemo, useSyncExternalStore, type ComponentProps } from 'react';
import type { Level } from '../../../figures/flow-clusters/level.ts';
import type { MapModel } from '../../../figures/world-map/model.ts';
import { labelled } from '../../../figures/world-map/view/labelled.ts';
import { useSay } from '../../../language/index.ts';
import { MapStage } from '../stage/MapStage.tsx';
import type { ClusterCode } from '../../../figures/flow-clusters/code.ts';
import { YearControls } from '../stage/YearControls.tsx';
import type { PictureAhead } from './picture-ahead.ts';

interface Ahead {
  ahead: PictureAhead;
}

/** The map, ahead of the page. */
export const StageAhead = memo(function StageAhead({
  ahead,
  model: said,
  code,
  level,
  geometry,
  ...props
}: Ahead & {
  model: MapModel;
  /** What sums small flows, where they are to be. */
  code: ClusterCode | null;
  level: Level;
} & Omit<ComponentProps<typeof MapStage>, 'model' | 'named' | 'sums'>) {
  const model = useModelAhead(ahead) ?? said;
  const named = useMemo(() => labelled(model), [model]);
  const say = useSay();
  const drawn = useMemo(() => {
    const clustered = code?.clusteredAt(model, geometry, level);
    if (!code || !clustered) return { model, geometry, sums: null };
    const { flows, largest } = clustered;
    const over = code.marksOf(clustered, model.settings.focus);
    const sums = { labels: code.nodeNames(clustered, say), largest, over };
    return { model: { ...model, flows }, geometry: clustered.geometry, sums };
  }, [code, model, geometry, level, say]);
  return <MapStage {...props} {...drawn} named={named} />;
});

/** The year under the map, likewise. */
export function YearsAhead({
  ahead,
  control,
  ...props
}: Ahead & ComponentProps<typeof YearControls>) {
  const year = useModelAhead(ahead)?.settings.year ?? control.year;
  return <YearControls {...props} control={{ ...control, year }} />;
}

function useModelAhead(ahead: PictureAhead): MapModel | null {
  return useSyncExternalStore(ahead.subscribe, ahead.model, ahead.model);
}
