import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { moneySeriesParameter, type MoneySeries } from '../../domain/money-series.ts';
import { readParameters } from '../../domain/parameters.ts';

const spec = { series: moneySeriesParameter<{ series: MoneySeries }>() };

/** Whose totals a page speaks of, kept in its address: `?series=knomad`. */
export function useMoneySeries(): [series: MoneySeries, change: (next: MoneySeries) => void] {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const { series } = useMemo(() => readParameters(spec, search).values, [search]);
  const change = (next: MoneySeries) => {
    const kept = new URLSearchParams(search);
    kept.delete('series');
    if (next !== 'headline') kept.set('series', next);
    const text = kept.toString().replaceAll('%2C', ',');
    navigate(text === '' ? path : `${path}?${text}`, { replace: true });
  };
  return [series, change];
}
