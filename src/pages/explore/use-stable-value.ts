import { useState } from 'react';

/** The value before, if this one says the same: what is made of it need not be made again. */
export function useStableValue<T>(value: T): T {
  const [kept, setKept] = useState(value);
  if (Object.is(kept, value)) return kept;
  if (JSON.stringify(kept) === JSON.stringify(value)) return kept;
  setKept(() => value);
  return value;
}
