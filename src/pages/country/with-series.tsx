import type { EconomyCode } from '../../domain/economy.ts';
import type { MoneySeries } from '../../domain/money-series.ts';
import type { Figure } from '../../figures/figure/define-figure.ts';
import { useMoneySeries } from '../../figures/shared/use-money-series.ts';
import { ShownFigure } from '../../figures/shown/ShownFigure.tsx';
import type { PlacedFigure } from './placed-figure.ts';

/** Puts a figure into a page of economies that speaks of the totals chosen for the page. */
export function withSeries<Settings extends object, Rows extends object, Model>(
  figure: Figure<Settings, Rows, Model>,
  settingsOf: (economies: readonly EconomyCode[], series: MoneySeries) => Settings,
): PlacedFigure {
  const { id } = figure;
  function Shown({ economies }: { economies: readonly EconomyCode[] }) {
    const [series] = useMoneySeries();
    return <ShownFigure figure={figure} settings={settingsOf(economies, series)} />;
  }
  return { id, anchor: id, Shown };
}
