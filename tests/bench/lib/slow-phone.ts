import type { CDPSession, Page } from 'playwright-core';

/** The screen of a phone of today. */
export const phone = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  hasTouch: true,
};

export const bitsPerSecond = 1_600_000;

/**
 * Makes a page run as on a slow phone: 4 × slower processor, 1.6 Mbit/s, 150 ms round trip. The
 * protocol slows the page, not its workers; nothing measured under it waits for the engine.
 */
export async function slowPhone(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: bitsPerSecond / 8,
    uploadThroughput: bitsPerSecond / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return session;
}
