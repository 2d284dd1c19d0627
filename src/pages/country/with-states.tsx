import type { EconomyCode } from '../../domain/economy.ts';
import { checkOf } from '../../domain/address-check.ts';
import { partsReported } from '../../domain/editions/reported-inside.ts';
import { ShownStates } from '../../figures/states/ShownStates.tsx';
import type { StatesFigure } from '../../figures/states/define-states.ts';
import { statesParameters, type StatesDirection } from '../../figures/states/settings.ts';
import type { PlacedFigure } from './placed-figure.ts';

/** Puts the states of the page's own economy into it, where they are reported. */
export function withStates(figure: StatesFigure, direction: StatesDirection): PlacedFigure {
  const { year, quarter } = statesParameters(direction);
  function Shown({ economies: [economy = ''] }: { economies: readonly EconomyCode[] }) {
    return <ShownStates figure={figure} direction={direction} economy={economy} />;
  }
  return {
    id: figure.id,
    anchor: figure.id,
    check: checkOf({ year, quarter }),
    Shown,
    shows: (economy) => partsReported(economy, direction) !== null,
  };
}
