import corridorCost from '../../figures/corridor-cost/index.ts';
import corridorSimilar from '../../figures/corridor-similar/index.ts';
import corridorSplit from '../../figures/corridor-split/index.ts';
import type { Figure } from '../../figures/figure/define-figure.ts';
import type { CorridorSettings } from '../../figures/shared/corridor-settings.ts';
import { ShownFigure } from '../../figures/shown/ShownFigure.tsx';
import { amountId, CorridorAmount } from './CorridorAmount.tsx';
import type { CorridorFigure } from './corridor-figure.ts';
import { corridorReported } from './corridor-reported.tsx';
import { corridorInYearFigure } from './corridor-in-year.tsx';
import { corridorStates } from './corridor-states.tsx';
import { CorridorMigrants, migrantsId } from './CorridorMigrants.tsx';

function shown<Rows extends object, Model>(
  figure: Figure<CorridorSettings, Rows, Model>,
): CorridorFigure {
  return {
    id: figure.id,
    Shown: (ends) => <ShownFigure figure={figure} settings={ends} level={2} />,
  };
}

/** What a corridor's page shows, in its order. */
export const corridorFigures: readonly CorridorFigure[] = [
  corridorReported,
  { id: amountId, Shown: CorridorAmount },
  corridorInYearFigure,
  { id: migrantsId, Shown: CorridorMigrants },
  shown(corridorSplit),
  shown(corridorCost),
  shown(corridorSimilar),
  ...corridorStates,
];

/** Those that have something to show of a corridor. */
export function figuresOf(ends: CorridorSettings): readonly CorridorFigure[] {
  return corridorFigures.filter(({ shows }) => shows?.(ends) ?? true);
}
