import type { Dollars } from '../../domain/dollars.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import type { Figure } from '../../figures/figure/define-figure.ts';
import { DollarControls } from '../../figures/shared/DollarControls.tsx';
import { useDollars } from '../../figures/shared/use-dollars.ts';
import { ShownFigure } from '../../figures/shown/ShownFigure.tsx';
import type { PlacedFigure } from './placed-figure.ts';

/**
 * Puts a figure of amounts into a page of economies, with the choice of the dollars they are in. It
 * is kept in the address as `dollars`, one for the whole page.
 */
export function withDollars<Settings extends object, Rows extends object, Model>(
  figure: Figure<Settings, Rows, Model>,
  settingsOf: (economies: readonly EconomyCode[], dollars: Dollars) => Settings,
): PlacedFigure {
  const { id } = figure;
  function Shown({ economies }: { economies: readonly EconomyCode[] }) {
    const [dollars, change] = useDollars();
    return (
      <ShownFigure
        figure={figure}
        settings={settingsOf(economies, dollars)}
        controls={<DollarControls dollars={dollars} change={change} />}
      />
    );
  }
  return { id, anchor: id, Shown };
}
