import { useSyncExternalStore } from 'react';
import { useDatabase } from './DatabaseProvider.tsx';
import type { EngineState } from './engine-state.ts';

/** Where the engine is, kept up to date; `engineMessage` puts it into words. */
export function useEngine(): EngineState {
  const { engine } = useDatabase();
  return useSyncExternalStore(engine.subscribe, engine.state, engine.state);
}
