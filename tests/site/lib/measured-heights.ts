import type { Page } from 'playwright-core';
import type { Measured } from '../../../src/exports/embedding/frames.ts';
import { builtCode } from './built-code.ts';

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
  const code = await builtCode('src/exports/embedding/measure-heights.ts', 'measuring');
  return page.evaluate(`${code}; Promise.all(${JSON.stringify(addresses)}.map((address) =>
    measuring.measureHeights(address, new AbortController().signal, ${JSON.stringify(widths)})))`);
}
