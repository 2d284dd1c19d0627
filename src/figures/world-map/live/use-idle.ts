import { useEffect, useState } from 'react';

/** Whether a value has stayed the same for a while; at first it has not. */
export function useIdle(value: unknown, milliseconds: number): boolean {
  const [quiet, setQuiet] = useState<unknown>(nothing);
  useEffect(() => {
    const timer = setTimeout(() => setQuiet(() => value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return quiet === value;
}

const nothing = {};
