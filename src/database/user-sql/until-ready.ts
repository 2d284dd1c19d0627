import { orAborted } from '../one-at-a-time.ts';

/**
 * Waits for what an engine is opened on for as long as the signal has not fired: who goes waits no
 * longer, so that the next has its turn. Without a signal, and where it fails, the opening itself
 * waits and fails.
 */
export async function untilReady(
  ready: (signal: AbortSignal) => Promise<unknown>,
  signal: AbortSignal | undefined,
): Promise<void> {
  if (signal) await orAborted(ready(signal), signal).catch(() => undefined);
}
