import { startTransition, useEffect, useState } from 'react';
import { afterPaint } from '../../../ui/hooks/after-paint.ts';

/**
 * A value as it was when what depends on it was last painted: what follows it takes no time from
 * the picture that a hand moves, and none at all while it moves on.
 */
export function usePainted<Value>(value: Value): Value {
  const [painted, setPainted] = useState(() => value);
  useEffect(() => afterPaint(() => startTransition(() => setPainted(() => value))), [value]);
  return painted;
}
