import { asEngineError } from './engine-error.ts';
import { reloadAnew } from './reload-anew.ts';

let wrong = false;

/**
 * Brings code of the engine that is fetched late. What came and is no code, or another version's, the
 * browser keeps for as long as the page stands: asked for again, the page is opened anew.
 *
 * @param has what the code is asked for, to be found in it
 * @throws {EngineError} `missing` when it can't be had
 */
export async function lateCode<T extends object>(
  load: () => Promise<T>,
  what: string,
  has: keyof T,
): Promise<T> {
  if (wrong) reloadAnew();
  try {
    const code = await load();
    if (typeof code[has] !== 'function') throw new SyntaxError(`${what} is another version's`);
    return code;
  } catch (error) {
    wrong = error instanceof SyntaxError;
    throw asEngineError(error, 'missing', what);
  }
}
