import { useEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { readParameters, writeParameters, type ParameterSpec } from '../../domain/parameters.ts';

/** How long the address waits for a hand that drags, in ms: browsers limit how often it changes. */
const rest = 250;

/**
 * The settings of one of the page's figures: they follow a hand at once, and the address follows
 * them when it rests. Parameters of other figures stay in the address as they are.
 */
export function useAddressSettings<Settings extends object>(
  spec: ParameterSpec<Settings>,
): [Settings, (changes: Partial<Settings>) => void] {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const read = useMemo(() => readParameters(spec, search).values, [spec, search]);
  const [settings, set] = useState(read);
  const written = useRef(writeParameters(spec, read));
  const mine = writeParameters(spec, settings);
  const address = writeParameters(spec, read);

  useEffect(() => {
    // Back, Forward or a link: the address moved by itself.
    if (address === written.current) return;
    written.current = address;
    set(read);
  }, [address, read]);

  useEffect(() => {
    if (mine === written.current) return undefined;
    const timer = setTimeout(() => {
      written.current = mine;
      const next = new URLSearchParams(search);
      for (const name of Object.keys(spec)) next.delete(name);
      for (const [name, value] of new URLSearchParams(mine)) next.set(name, value);
      const query = next.toString();
      navigate(query === '' ? path : `${path}?${query}`, { replace: true });
    }, rest);
    return () => clearTimeout(timer);
  }, [mine, search, spec, navigate, path]);

  return [settings, (changes) => set((last) => ({ ...last, ...changes }))];
}
