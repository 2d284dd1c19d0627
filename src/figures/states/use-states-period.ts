import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { EconomyCode } from '../../domain/economy.ts';
import { readParameters, writeParameters } from '../../domain/parameters.ts';
import { statesParameters, type StatesDirection, type StatesSettings } from './settings.ts';

type Period = Pick<StatesSettings, 'year' | 'quarter'>;

const specs = { received: statesParameters('received'), paid: statesParameters('paid') } as const;

/**
 * The year and the part of it whose states a page shows, kept in its address as `year` and
 * `quarter`; what else is in the address stays.
 */
export function useStatesPeriod(
  economy: EconomyCode,
  direction: StatesDirection,
): [settings: StatesSettings, change: (changes: Partial<Period>) => void] {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const settings = useMemo(() => {
    const { economies, ...period } = specs[direction];
    const own = new URLSearchParams(search);
    own.set('economies', economy);
    return readParameters({ economies, ...period }, own.toString()).values;
  }, [search, economy, direction]);
  const change = (changes: Partial<Period>) => {
    const others = new URLSearchParams(search);
    others.delete('year');
    others.delete('quarter');
    const next = writeParameters(specs[direction], { ...settings, ...changes })
      .slice(1)
      .split('&')
      .filter((part) => /^(?:year|quarter)=/.test(part));
    const rest = others.toString().replaceAll('%2C', ',');
    const text = [...(rest === '' ? [] : [rest]), ...next].join('&');
    navigate(text === '' ? path : `${path}?${text}`, { replace: true });
  };
  return [settings, change];
}
