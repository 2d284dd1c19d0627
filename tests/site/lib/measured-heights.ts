import type { Page } from 'playwright-core';
import { build } from 'vite';
import { root } from '../../../.ci/shell.mjs';
import type { Measured } from '../../../src/exports/embedding/frames.ts';

/**
 * Measures embeds as the dialog does, by its own code, on a page of their site.
 *
 * @param addresses of the embeds
 * @param widths at which, rather than at all that the dialog measures: it takes its time
 */
export async function measuredHeights(
  page: Page,
  addresses: readonly string[],
  widths: readonly number[],
): Promise<readonly Measured[][]> {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: 'src/exports/embedding/measure-heights.ts',
        formats: ['iife'],
        name: 'measuring',
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [];
  const code = output?.output[0].code;
  if (code === undefined) throw new Error('The code that measures was not built');
  // Evaluated through the debugging protocol, which the page's policy does not bind.
  return page.evaluate(`${code}; Promise.all(${JSON.stringify(addresses)}.map((address) =>
    measuring.measureHeights(address, new AbortController().signal, ${JSON.stringify(widths)})))`);
}
