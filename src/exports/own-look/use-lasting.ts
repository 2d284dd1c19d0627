import { useEffect, useState } from 'react';

/** A value once it has stayed the same for a while: not every letter of a word, nor every colour a hand passes over. */
export function useLasting<Value>(value: Value, ms = 350): Value {
  const [lasting, setLasting] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLasting(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return lasting;
}
