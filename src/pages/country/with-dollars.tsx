import type { Dollars } from '../../domain/dollars.ts';
import type { MoneySeries } from '../../domain/money-series.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import type { Figure } from '../../figures/figure/define-figure.ts';
import { DollarControls } from '../../figures/shared/DollarControls.tsx';
import { SeriesControls } from '../../figures/shared/SeriesControls.tsx';
import { useMoneySeries } from '../../figures/shared/use-money-series.ts';
import { useDollars } from '../../figures/shared/use-dollars.ts';
import { ShownFigure } from '../../figures/shown/ShownFigure.tsx';
import type { PlacedFigure } from './placed-figure.ts';

/** How a page's amounts are read. */
export interface AsRead {
  dollars: Dollars;
  series: MoneySeries;
}

/**
 * Puts a figure of amounts into a page of economies, with the choice of the dollars they are in and
 * of whose totals they are. Both are kept in the address, one for the whole page.
 */
export function withDollars<Settings extends object, Rows extends object, Model>(
  figure: Figure<Settings, Rows, Model>,
  settingsOf: (economies: readonly EconomyCode[], read: AsRead) => Settings,
): PlacedFigure {
  const { id } = figure;
  function Shown({ economies }: { economies: readonly EconomyCode[] }) {
    const [dollars, change] = useDollars();
    const [series, changeSeries] = useMoneySeries();
    return (
      <ShownFigure
        figure={figure}
        settings={settingsOf(economies, { dollars, series })}
        controls={
          <>
            <DollarControls dollars={dollars} change={change} />
            <SeriesControls series={series} change={changeSeries} />
          </>
        }
      />
    );
  }
  return { id, anchor: id, Shown };
}
