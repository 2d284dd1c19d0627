import { useEffect, useState } from 'react';

/** A value once it has stayed the same for some time, in ms; until then the one before. */
export function useDebounced<T>(value: T, rest: number): T {
  const [debounced, setDebounced] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setDebounced(value), rest);
    return () => clearTimeout(timer);
  }, [value, rest]);
  return debounced;
}
