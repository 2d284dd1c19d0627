import { useLocation, useSearch } from 'wouter';
import { checkOf } from '../../domain/address-check.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import type { Figure } from '../../figures/figure/define-figure.ts';
import { EditionControls } from '../../figures/migrants-by-sex/EditionControls.tsx';
import { newestStock, stockEditions, type StockEdition } from '../../domain/editions/stock.ts';
import { choiceParameter } from '../../domain/parameter-kinds.ts';
import { ShownFigure } from '../../figures/shown/ShownFigure.tsx';
import type { PlacedFigure } from './placed-figure.ts';
import { searchWith } from './search-with.ts';

const check = checkOf({ edition: choiceParameter(stockEditions, newestStock) });

/**
 * Puts a figure of the migrant stock into a page of economies, with the choice of the revision. It
 * is kept in the address as `edition`, one for the whole page, so that two are never side by side.
 */
export function withEdition<Settings extends object, Rows extends object, Model>(
  figure: Figure<Settings, Rows, Model>,
  settingsOf: (economies: readonly EconomyCode[], edition: StockEdition) => Settings,
  anchor: string = figure.id,
): PlacedFigure {
  function Shown({ economies }: { economies: readonly EconomyCode[] }) {
    const search = useSearch();
    const [path, navigate] = useLocation();
    const given = new URLSearchParams(search).get('edition');
    const edition = stockEditions.find((one) => one === given) ?? newestStock;
    const change = (next: StockEdition) =>
      navigate(`${path}${searchWith(search, 'edition', next === newestStock ? '' : next)}`, {
        replace: true,
      });
    return (
      <ShownFigure
        figure={figure}
        settings={settingsOf(economies, edition)}
        anchor={anchor}
        controls={<EditionControls edition={edition} change={change} />}
      />
    );
  }
  return { id: figure.id, anchor, check, Shown };
}
