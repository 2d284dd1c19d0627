import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { dollarsParameter, type Dollars } from '../../domain/dollars.ts';
import { readParameters } from '../../domain/parameters.ts';

const spec = { dollars: dollarsParameter<{ dollars: Dollars }>() };

/** Which dollars a page's amounts are in, kept in its address: `?dollars=real`. */
export function useDollars(): [dollars: Dollars, change: (next: Dollars) => void] {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const { dollars } = useMemo(() => readParameters(spec, search).values, [search]);
  const change = (next: Dollars) => {
    const kept = new URLSearchParams(search);
    kept.delete('dollars');
    if (next !== 'nominal') kept.set('dollars', next);
    const text = kept.toString().replaceAll('%2C', ',');
    navigate(text === '' ? path : `${path}?${text}`, { replace: true });
  };
  return [dollars, change];
}
