import type { CDPSession, Page } from 'playwright-core';
import { withPage } from '../../lib/bench-context.ts';
import { phone, slowPhone } from '../../lib/slow-phone.ts';
import type { Lab } from './lab.ts';

/** A page as it came over a slow line: milliseconds until it can be read, kilobytes until then. */
export interface Visit {
  readable: number;
  bytes: number;
}

/** A slow phone for as long as something is done with it; its cache is empty. */
export function onPhone<T>(
  lab: Lab,
  act: (page: Page, session: CDPSession) => Promise<T>,
): Promise<T> {
  return withPage(lab, async (page) => act(page, await slowPhone(page)), {
    ...phone,
    throttled: true,
  });
}

/** Opens an address and waits for what tells that it can be read. */
export async function visited(
  page: Page,
  session: CDPSession,
  address: string,
  drawn = '[data-drawn]',
): Promise<Visit> {
  let bytes = 0;
  const count = ({ encodedDataLength }: { encodedDataLength: number }) => {
    bytes += encodedDataLength;
  };
  session.on('Network.dataReceived', count);
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator(drawn).first().waitFor({ state: 'attached', timeout: 240_000 });
  const readable = await page.evaluate(() => performance.now());
  session.off('Network.dataReceived', count);
  return { readable, bytes: bytes / 1024 };
}
