import { asEngineError } from './engine-error.ts';
import { reloadAnew } from './reload-anew.ts';

let wrong = false;

/**
 * Brings code of the engine that is fetched late. What came and is no code the browser keeps for as
 * long as the page stands: asked for again, the page is opened anew.
 *
 * @throws {EngineError} `missing` when it can't be had
 */
export async function lateCode<T>(load: () => Promise<T>, what: string): Promise<T> {
  if (wrong) reloadAnew();
  try {
    return await load();
  } catch (error) {
    wrong = error instanceof SyntaxError;
    throw asEngineError(error, 'missing', what);
  }
}
