import { useCallback } from 'react';
import { corridorCard, economyCard, type Card } from '../../../figures/world-map/finding/card.ts';
import { gapKey } from '../../../figures/world-map/finding/no-data.ts';
import { corridorEnds } from '../../../figures/world-map/finding/finding-corridor.ts';
import type { MapModel, MapRows } from '../../../figures/world-map/model.ts';
import type { MapTarget } from '../../../map/flows/drawn-flow.ts';

/** The card of a place or line of the map; with a focus, of a place's corridor with it. */
export function useCard(model: MapModel, rows: MapRows): (target: MapTarget) => Card | null {
  return useCallback(
    (target) => {
      const { measure, settings, all } = model;
      const { series, year, focus, direction } = settings;
      const corridor = (sender: string, receiver: string) =>
        corridorCard(measure, series, year, [sender, receiver], rows.table, rows.flowYears);
      if (target.kind === 'flow') return corridor(target.sender, target.receiver);
      const { economy } = target;
      if (focus !== null && economy !== focus && rows.flowYears.some((row) => row.year === year)) {
        const [sender, receiver] = corridorEnds(measure, direction, focus, economy);
        return corridor(sender, receiver);
      }
      const row = all.rows.find((one) => one.economy === economy);
      const gap = rows.gaps?.get(gapKey(year, economy));
      return economyCard(measure, series, year, economy, row, all.of, gap);
    },
    [model, rows],
  );
}

/** The card of what is picked. */
export function pickedTarget(model: MapModel): MapTarget | null {
  const { focus, with: other, direction } = model.settings;
  if (focus === null) return null;
  if (other === null) return { kind: 'economy', economy: focus };
  const [sender, receiver] = corridorEnds(model.measure, direction, focus, other);
  return { kind: 'flow', sender, receiver };
}
