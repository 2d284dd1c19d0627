import { startTransition, useEffect, useState } from 'react';
import { behindHand } from '../../../ui/hooks/behind-hand.ts';
import { useBeforeNext } from '../../../ui/hooks/use-before-next.ts';

/**
 * A value as it was when the hand that changes it last rested: what is said of a picture follows it
 * once that is painted, and whatever is done next finds it said.
 */
export function useDebounced<Value>(value: Value): Value {
  const [rested, setRested] = useState(() => value);
  const [behind] = useState(behindHand);
  useEffect(() => {
    const set = () => setRested(() => value);
    behind.wait(set, () => startTransition(set));
  }, [value, behind]);
  useBeforeNext(behind.flush);
  return rested;
}
