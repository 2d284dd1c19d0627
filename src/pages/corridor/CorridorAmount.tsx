import corridorAmount from '../../figures/corridor-amount/index.ts';
import type { CorridorSettings } from '../../figures/shared/corridor-settings.ts';
import { DollarControls } from '../../figures/shared/DollarControls.tsx';
import { useDollars } from '../../figures/shared/use-dollars.ts';
import { ShownFigure } from '../../figures/shown/ShownFigure.tsx';

export const amountId = corridorAmount.id;

/** What a corridor carries over the years, with the choice of the dollars, kept in the address. */
export function CorridorAmount({ sender, receiver }: CorridorSettings) {
  const [dollars, change] = useDollars();
  return (
    <ShownFigure
      figure={corridorAmount}
      settings={{ sender, receiver, dollars }}
      level={2}
      controls={<DollarControls dollars={dollars} change={change} />}
    />
  );
}
