import type { Message } from '../domain/message.ts';

/**
 * Why there is no engine: a file was not there or out of reach; a file was cut short or damaged; the
 * browser lacks what the engine needs; it had too little memory; the user would not have it fetched;
 * or the start failed otherwise.
 */
export type EngineErrorCode =
  'missing' | 'truncated' | 'unsupported' | 'memory' | 'declined' | 'start';

/** The engine could not be had. `message` is technical; `said` is for userSql. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
  readonly code: EngineErrorCode;

  constructor(code: EngineErrorCode, detail: string, cause?: unknown) {
    super(detail, { cause });
    this.code = code;
  }

  /** What happened, what still works and what to do. */
  get said(): Message {
    return { id: `database:failed_${this.code}` };
  }
}

/** Gives whatever was thrown while starting a code; what has one and an abort pass unchanged. */
export function asEngineError(thrown: unknown, code: EngineErrorCode, detail: string): Error {
  if (thrown instanceof EngineError) return thrown;
  if (thrown instanceof Error && thrown.name === 'AbortError') return thrown;
  const words = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  const outOfMemory =
    thrown instanceof RangeError || /out of memory|memory access out of bounds/i.test(words);
  return new EngineError(outOfMemory ? 'memory' : code, `${detail}: ${words}`, thrown);
}
