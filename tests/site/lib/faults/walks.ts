import type { Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { ample, journeys, type VisitOptions } from '../journey.ts';
import { damaged, damages, type Damage, type Damaged } from './damage.ts';
import { faultTable, type FaultTable } from './table.ts';

/** What browsers say of files that do not come, and what code says that comes damaged. */
const faulty: VisitOptions = { link: ample, expected: /./, thrown: /./ };

export const engineFiles = /\/data\/page\/(?:engine|worker|atlas)-/;
export const noCode = { text: 'export const another = "version";' };
export const again = /^(?:Try again|Retry data)$/;

export const notThere = (page: Page, files: RegExp) =>
  page.route(files, (route) => route.fulfill({ status: 404 }));

/** Waits for words on the page. */
export const shown = (page: Page, words: string | RegExp) =>
  page.getByText(words).first().waitFor();

export interface Walk {
  path: string;
  files: RegExp;
  other: Parameters<typeof damaged>[2];
  prepare?: (page: Page) => Promise<unknown>;
  told: (page: Page) => Promise<unknown>;
  mended: (page: Page) => Promise<unknown>;
  damages?: readonly Damage[];
}

/** Ways through the damages of a part of the site; what is seen stands in a table. */
export interface FaultWalks {
  table: FaultTable;
  open: (
    path: string,
    files: RegExp,
    other: Walk['other'],
    prepare?: Walk['prepare'],
    first?: Damage,
  ) => Promise<{ page: Page; part: Damaged }>;
  /** Opens the page anew for each damage; once that is over, one press mends it. */
  eachAnew: (name: string, walk: Walk) => Promise<void>;
  /** Tries again and again in one page, with another damage each time; at last it is whole. */
  eachAgain: (
    name: string,
    walk: Walk & { start?: (page: Page) => Promise<unknown> },
  ) => Promise<void>;
}

/** For a file of tests, which prints its table at the end. */
export function faultWalks(): FaultWalks {
  const visit = journeys();
  const table = faultTable();
  afterAll(() => table.print());

  async function open(
    path: string,
    files: RegExp,
    other: Parameters<typeof damaged>[2],
    prepare?: (page: Page) => Promise<unknown>,
    first: Damage = 'missing',
  ): Promise<{ page: Page; part: Damaged }> {
    let part: Damaged | null = null;
    const { page } = await visit(path, {
      ...faulty,
      waitUntil: 'commit',
      prepare: async (fresh) => {
        await prepare?.(fresh);
        part = await damaged(fresh, files, other);
        part.be(first);
      },
    });
    if (part === null) throw new Error('Nothing is damaged');
    return { page, part };
  }

  /** Opens the page anew for each damage; once that is over, one press mends it. */
  async function eachAnew(name: string, walk: Walk): Promise<void> {
    const all = walk.damages ?? damages;
    const [first] = all;
    const { page, part } = await open(walk.path, walk.files, walk.other, walk.prepare, first);
    const { href } = new URL(page.url());
    for (const damage of all) {
      if (damage !== first) {
        part.be(damage);
        await page.goto(href, { waitUntil: 'commit' });
      }
      await walk.told(page);
      part.be(null);
      await page.getByRole('button', { name: again }).first().click();
      await walk.mended(page);
      table.see(name, damage, 'told, mended');
    }
  }

  /** Tries again and again in one page, with another damage each time; at last it is whole. */
  async function eachAgain(
    name: string,
    walk: Walk & { start?: (page: Page) => Promise<unknown> },
  ): Promise<void> {
    const { page, part } = await open(walk.path, walk.files, walk.other, walk.prepare);
    await walk.start?.(page);
    for (const damage of damages) {
      await walk.told(page);
      const before = part.asked();
      const next = damages[damages.indexOf(damage) + 1] ?? null;
      part.be(next);
      const retry = page.getByRole('button', { name: again });
      await retry.first().click();
      await expect.poll(() => part.asked()).toBeGreaterThan(before);
      // Each part of a page that went without offers to ask for it; one may go while it is pressed.
      if (next === null)
        for (let left = await retry.count(); left > 0; left = await retry.count())
          await retry
            .first()
            .click({ timeout: 1000 })
            .catch(() => undefined);
      else await rested(part);
      table.see(name, damage, next === null ? 'told, mended' : 'told, asked again');
    }
    await walk.mended(page);
  }

  return { table, open, eachAnew, eachAgain };
}

/** Until a try is over, the part is asked for once more, past what the browser keeps. */
async function rested(part: Damaged): Promise<void> {
  let asked = -1;
  await expect
    .poll(
      () => {
        const same = part.asked() === asked;
        asked = part.asked();
        return same;
      },
      { interval: 400 },
    )
    .toBe(true);
}
