import { useLocation, useSearch } from 'wouter';
import { checkOf } from '../../domain/address-check.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import receivedGdpFdi from '../../figures/received-gdp-fdi/index.ts';
import { gdpUnits, type GdpUnit } from '../../figures/received-gdp-fdi/model.ts';
import { UnitControls } from '../../figures/received-gdp-fdi/UnitControls.tsx';
import { useMoneySeries } from '../../figures/shared/use-money-series.ts';
import { ShownFigure } from '../../figures/shown/ShownFigure.tsx';
import type { PlacedFigure } from './placed-figure.ts';
import { searchWith } from './search-with.ts';

/** What is received beside what else comes in, in the unit that the address asks for as `unit`. */
export const receivedBeside: PlacedFigure = {
  id: receivedGdpFdi.id,
  anchor: receivedGdpFdi.id,
  check: checkOf({ unit: receivedGdpFdi.parameters.unit }),
  Shown: function Shown({ economies }: { economies: readonly EconomyCode[] }) {
    const search = useSearch();
    const [path, navigate] = useLocation();
    const [series] = useMoneySeries();
    const given = new URLSearchParams(search).get('unit');
    const unit = gdpUnits.find((one) => one === given) ?? 'gdp';
    const change = (next: GdpUnit) =>
      navigate(`${path}${searchWith(search, 'unit', next === 'gdp' ? '' : next)}`, {
        replace: true,
      });
    return (
      <ShownFigure
        figure={receivedGdpFdi}
        settings={{ economies, series, unit }}
        controls={<UnitControls unit={unit} change={change} />}
      />
    );
  },
};
