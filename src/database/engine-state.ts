import type { Message } from '../domain/message.ts';
import type { EngineError } from './engine-error.ts';

/** It waits for the user's word: what it needs is large and the link is scarce. */
export interface Asking {
  status: 'asking';
  bytes: number;
  allow: () => void;
  decline: () => void;
}

/** Where the engine is, for the user to see. */
export type EngineState =
  | { status: 'idle' }
  | Asking
  | { status: 'downloading'; received: number; total: number; what: 'engine' | 'database' }
  | { status: 'starting' }
  | { status: 'ready' }
  | { status: 'failed'; error: EngineError; message: Message; retry: () => void };

/** The state in a sentence: what is asked, the share done while it downloads, the remedy when it failed. */
export function engineMessage(state: EngineState): Message {
  if (state.status === 'failed') return state.message;
  if (state.status === 'asking')
    return {
      id: 'database:asking',
      values: { megabytes: { kind: 'count', value: Math.ceil(state.bytes / 1e6) } },
    };
  if (state.status !== 'downloading') return { id: `database:${state.status}` };
  const share = state.total === 0 ? 0 : (state.received / state.total) * 100;
  return {
    id: `database:downloading_${state.what}`,
    values: { share: { kind: 'share', value: share } },
  };
}
