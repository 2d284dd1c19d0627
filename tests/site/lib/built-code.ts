import { build } from 'vite';
import { buildApart } from '../../../src/build/build-apart.ts';

/**
 * Code of the site as one script, to be evaluated in a page through the debugging protocol, which
 * the page's policy does not bind.
 *
 * @param entry its file, from the root
 * @param name of the variable that holds what it exports
 */
export async function builtCode(entry: string, name: string): Promise<string> {
  const built = await build({
    ...buildApart,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name } },
  });
  const [output] = Array.isArray(built) ? built : [];
  const code = output?.output[0].code;
  if (code === undefined) throw new Error(`${entry} was not built`);
  return code;
}
