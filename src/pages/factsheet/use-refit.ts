import { createContext, use, useLayoutEffect } from 'react';

/** Makes everything on the sheet smaller until it fits. */
export const RefitContext = createContext<() => void>(() => undefined);

/** Fits the sheet anew when what stands on it has come, before any other size of it is seen. */
export function useRefit(come: unknown): void {
  const refit = use(RefitContext);
  useLayoutEffect(refit, [refit, come]);
}
