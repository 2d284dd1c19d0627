import { EngineError } from '../engine-error.ts';

/** The smallest module with an exception handler in it. */
const handler = Uint8Array.from([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 8, 1, 6, 0, 6, 64, 25, 11, 11,
]);

/**
 * Asked before the engine is fetched: one that does not compile stays silent.
 *
 * @throws {EngineError} `unsupported` where the browser lacks something, `blocked` where the page's
 * policy lets no WebAssembly run
 */
export async function checkBrowser(): Promise<void> {
  if (typeof WebAssembly === 'undefined' || typeof Worker === 'undefined')
    throw new EngineError('unsupported', 'The browser has no WebAssembly or no workers');
  if (!WebAssembly.validate(handler))
    throw new EngineError('unsupported', 'The browser has no exceptions in WebAssembly');
  try {
    await WebAssembly.compile(handler);
  } catch (error) {
    throw new EngineError('blocked', `WebAssembly may not be compiled: ${String(error)}`, error);
  }
}
