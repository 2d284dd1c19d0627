import { useCallback, useMemo } from 'react';
import { readParameters, writeParameters, type ParameterSpec } from '../../domain/parameters.ts';
import { useLiveAddress } from './use-live-address.ts';

/**
 * The settings of one of the page's figures: they follow a hand at once, and the address follows
 * them when it rests. Parameters of other figures stay in the address as they are.
 */
export function useAddressSettings<Settings extends object>(
  spec: ParameterSpec<Settings>,
): [Settings, (changes: Partial<Settings>) => void] {
  const own = useCallback(
    (search: string) => writeParameters(spec, readParameters(spec, search).values),
    [spec],
  );
  const { search, now, replace } = useLiveAddress(own);
  const settings = useMemo(() => readParameters(spec, search).values, [spec, search]);
  const change = useCallback(
    (changes: Partial<Settings>) => {
      const next = new URLSearchParams(now());
      const { values } = readParameters(spec, now());
      for (const name of Object.keys(spec)) next.delete(name);
      const mine = writeParameters(spec, { ...values, ...changes });
      for (const [name, value] of new URLSearchParams(mine)) next.set(name, value);
      const query = next.toString();
      replace(query === '' ? '' : `?${query}`);
    },
    [spec, now, replace],
  );
  return [settings, change];
}
