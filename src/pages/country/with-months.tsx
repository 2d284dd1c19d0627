import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { checkOf } from '../../domain/address-check.ts';
import { monthsReported } from '../../domain/editions/reported-inside.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import { readParameters } from '../../domain/parameters.ts';
import type { Figure } from '../../figures/figure/define-figure.ts';
import months from '../../figures/months/index.ts';
import type { MonthsSettings } from '../../figures/months/months-query.ts';
import { TestedControls } from '../../figures/running-year-tested/Controls.tsx';
import runningYearTested from '../../figures/running-year-tested/index.ts';
import { testedSettings, type TestedSettings } from '../../figures/running-year-tested/settings.ts';
import { DollarControls } from '../../figures/shared/DollarControls.tsx';
import { useDollars } from '../../figures/shared/use-dollars.ts';
import { ShownFigure } from '../../figures/shown/ShownFigure.tsx';
import { placed, type PlacedFigure } from './placed-figure.ts';
import { searchWith } from './search-with.ts';

const shows = (economy: EconomyCode) => monthsReported(economy) !== null;

/** Puts the months of the page's own economy into it, where they are reported. */
export function withMonths<Rows extends object, Model>(
  figure: Figure<MonthsSettings, Rows, Model>,
): PlacedFigure {
  return { ...placed(figure, (economies) => ({ economies: economies.slice(0, 1) })), shows };
}

/** The months themselves, in the dollars chosen for the page, which can be chosen here too. */
export const monthsRead: PlacedFigure = {
  id: months.id,
  anchor: months.id,
  Shown: Months,
  shows,
};

function Months({ economies }: { economies: readonly EconomyCode[] }) {
  const [dollars, change] = useDollars();
  return (
    <ShownFigure
      figure={months}
      settings={{ economies: economies.slice(0, 1), dollars }}
      controls={<DollarControls dollars={dollars} change={change} />}
    />
  );
}

const { economies: _, ...own } = testedSettings;

function Tested({ economies: [economy = ''] }: { economies: readonly EconomyCode[] }) {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const { months } = useMemo(() => readParameters(own, search).values as TestedSettings, [search]);
  return (
    <ShownFigure
      figure={runningYearTested}
      settings={{ economies: [economy], months }}
      controls={
        <TestedControls
          settings={{ months }}
          change={({ months: next = 'now' }) =>
            navigate(`${path}${searchWith(search, 'months', next === 'now' ? '' : next)}`, {
              replace: true,
            })
          }
        />
      }
    />
  );
}

/** The test of projections, with the months at hand kept in the address as `months`. */
export const testedYears: PlacedFigure = {
  id: runningYearTested.id,
  anchor: runningYearTested.id,
  check: checkOf(own),
  Shown: Tested,
  shows,
};
