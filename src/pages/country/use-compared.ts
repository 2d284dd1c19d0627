import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { dollarsParameter, type Dollars } from '../../domain/dollars.ts';
import { moneySeriesParameter, type MoneySeries } from '../../domain/money-series.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import { economiesParameter } from '../../domain/parameter-kinds.ts';
import { checkOf } from '../../domain/address-check.ts';
import { readParameters, type ParameterSpec } from '../../domain/parameters.ts';
import { mostEconomies } from '../../figures/shared/economies-settings.ts';
import { searchWith } from './search-with.ts';

interface Compared {
  with: readonly EconomyCode[];
  /** Which dollars the page's amounts are in. */
  dollars: Dollars;
  /** Whose totals it speaks of. */
  series: MoneySeries;
}

/** How many economies can stand beside the page's own. */
export const mostCompared = mostEconomies - 1;

/**
 * The parameters of an economy's page: up to three others, none of them the page's own, and which
 * dollars amounts are in and whose totals they are.
 *
 * @param own the page's economy
 */
export function comparedParameters(
  own: EconomyCode,
  known: (code: EconomyCode) => boolean,
): ParameterSpec<Compared> {
  return {
    with: {
      ...economiesParameter<Compared>(mostCompared, known),
      validate: (codes) => (codes.includes(own) ? 'same_economy' : null),
    },
    dollars: dollarsParameter(),
    series: moneySeriesParameter(),
  };
}

/** Which economies stand beside the page's own, kept in the address: `?with=MEX,PHL`. */
export function useCompared(own: EconomyCode, economies: readonly { economy: EconomyCode }[]) {
  const search = useSearch();
  const [, navigate] = useLocation();
  const spec = useMemo(() => {
    const codes = new Set(economies.map(({ economy }) => economy));
    return comparedParameters(own, (code) => codes.has(code));
  }, [own, economies]);
  const { values } = useMemo(() => readParameters(spec, search), [spec, search]);
  const hrefOf = (compared: readonly EconomyCode[]) =>
    `/country/${own}${searchWith(search, 'with', compared.join(','))}`;
  return {
    compared: values.with,
    dollars: values.dollars,
    series: values.series,
    check: checkOf(spec),
    compare: (compared: readonly EconomyCode[]) => navigate(hrefOf(compared)),
    hrefOf,
  };
}
