import type { EconomyCode } from '../../domain/economy.ts';
import type { WorldMapDrawing } from '../../map/world-map-props.ts';
import type { Clustered } from './clustered.ts';
import { ClusterMarks } from './ClusterMarks.tsx';

/** What a map draws over its flows where small ones are summed. */
export function marksOf(
  clustered: Clustered,
  focus: EconomyCode | null,
): NonNullable<WorldMapDrawing['over']> {
  return (placed, pixel, widest) => (
    <ClusterMarks
      clustered={clustered}
      placed={placed}
      pixel={pixel}
      widest={widest}
      headed={focus !== null}
    />
  );
}
