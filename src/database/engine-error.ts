import type { Message } from '../domain/message.ts';

/**
 * Why there is no engine: a file was not there or out of reach; a file was cut short or damaged; the
 * browser lacks what the engine needs; the site's policy forbids it; it had too little memory; the
 * user would not have it fetched; or the start failed otherwise.
 */
export type EngineErrorCode =
  'missing' | 'truncated' | 'unsupported' | 'blocked' | 'memory' | 'declined' | 'start';

/** What the engine is made of: the program, the script that it runs in, the figures. */
export type EnginePart = 'engine' | 'worker' | 'database';

/** The engine could not be had. `message` is technical; `said` is for the user. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
  readonly code: EngineErrorCode;
  /** Which file it was, where it was one of these. */
  part: EnginePart | undefined;

  constructor(code: EngineErrorCode, detail: string, cause?: unknown) {
    super(detail, { cause });
    this.code = code;
  }

  /** What happened, what still works and what to do. */
  get said(): Message {
    const ofFile = this.code === 'missing' || this.code === 'truncated';
    return { id: `database:failed_${this.code}${ofFile && this.part ? `_${this.part}` : ''}` };
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
