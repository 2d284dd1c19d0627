import { useEffect, useState } from 'react';

/** The value as it was when it last stayed the same for a while; at once with no wait. */
export function useRested<T>(value: T, milliseconds: number): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(() => value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return rested;
}

/** Whether a value has stayed the same for a while; at first it has not. */
export function useQuiet(value: unknown, milliseconds: number): boolean {
  const [quiet, setQuiet] = useState<unknown>(nothing);
  useEffect(() => {
    const timer = setTimeout(() => setQuiet(() => value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return quiet === value;
}

const nothing = {};
