import { memo, useMemo, useSyncExternalStore, type ComponentProps } from 'react';
import type { MapModel } from '../../../figures/world-map/model.ts';
import { labelled } from '../../../figures/world-map/view/labelled.ts';
import { MapStage } from '../stage/MapStage.tsx';
import { YearControls } from '../stage/YearControls.tsx';
import type { PictureAhead } from './picture-ahead.ts';

interface Ahead {
  ahead: PictureAhead;
}

/** The map, ahead of the page. */
export const StageAhead = memo(function StageAhead({
  ahead,
  model: said,
  ...props
}: Ahead & { model: MapModel } & Omit<ComponentProps<typeof MapStage>, 'model' | 'named'>) {
  const model = useModelAhead(ahead) ?? said;
  const named = useMemo(() => labelled(model), [model]);
  return <MapStage {...props} model={model} named={named} />;
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
