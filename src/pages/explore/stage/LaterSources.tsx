import type { SourceUse } from '../../../domain/editions/citation.ts';
import { EstimateLink } from '../../../figures/shown/EstimateLink.tsx';
import { FigureChanges } from '../../../figures/shown/FigureChanges.tsx';

export interface LaterSourcesProps {
  /** Whose values colour the map. */
  values: readonly SourceUse[];
  /** Whose flows are drawn as lines, empty without lines. */
  flows: readonly SourceUse[];
}

/** What follows the map's sources once the first look is over: how it is estimated, what changed. */
export default function LaterSources({ values, flows }: LaterSourcesProps) {
  return (
    <>
      <EstimateLink uses={flows} />
      <FigureChanges uses={values} settings={{}} />
    </>
  );
}
