import type { Page, Route } from 'playwright-core';
import { expect } from 'vitest';
import type { journeys } from './journey.ts';

/** Opens a page whose app comes only when it is let: until then it is what the host sent. */
export function heldVisits(visit: ReturnType<typeof journeys>) {
  return async (
    path: string,
    /** What else is held. */
    prepare?: (page: Page) => Promise<unknown>,
  ): Promise<{ page: Page; release: () => Promise<void> }> => {
    const held: Route[] = [];
    let open = false;
    const { page } = await visit(path, {
      waitUntil: 'commit',
      async prepare(opened) {
        await opened.route(/\/assets\/(?!boot-|first-cards-)[^/]*\.js$/, (route) =>
          open ? route.continue() : void held.push(route),
        );
        await prepare?.(opened);
      },
    });
    const release = async () => {
      expect(held.length).toBeGreaterThan(0);
      open = true;
      await Promise.all(held.splice(0).map((route) => route.continue()));
    };
    return { page, release };
  };
}
