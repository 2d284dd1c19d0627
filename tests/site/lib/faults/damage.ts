import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../../../../src/build/root.ts';

/**
 * What can become of a file: it isn't there; half of it came; some of its bits are wrong; the host
 * answers with a page; it is another version's.
 */
export const damages = ['missing', 'cut', 'flipped', 'page', 'other'] as const;
export type Damage = (typeof damages)[number];

/** Files of a page that come damaged for as long as is said. */
export interface Damaged {
  /** From now on they come so; null: as they are. */
  be: (damage: Damage | null) => void;
  /** How often one was asked for. */
  asked: () => number;
}

/**
 * @param files addresses that are damaged
 * @param other what stands for them in another version: text, or a file of the built site
 */
export async function damaged(
  page: Page,
  files: RegExp,
  other: { text: string } | { file: string },
): Promise<Damaged> {
  let now: Damage | null = null;
  let asked = 0;
  await page.route(files, async (route) => {
    asked += 1;
    if (now === null) return route.continue();
    if (now === 'missing') return route.fulfill({ status: 404, body: 'gone' });
    if (now === 'page')
      return route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Welcome' });
    const response = await route.fetch();
    const whole = await response.body();
    const text = 'text' in other ? other.text : readFileSync(join(root, 'dist', other.file));
    const body = { cut: cut(whole), flipped: flipped(whole), other: text }[now];
    return route.fulfill({ response, body });
  });
  return {
    be(damage) {
      now = damage;
    },
    asked: () => asked,
  };
}

function cut(whole: Buffer): Buffer {
  return whole.subarray(0, whole.length / 2);
}

/** One bit in each of some hundred places, far enough from the start to leave a signature there. */
function flipped(whole: Buffer): Buffer {
  const copy = Buffer.from(whole);
  const step = Math.max(3, Math.floor(whole.length / 100));
  for (let at = step; at < copy.length; at += step) copy[at] = (copy[at] ?? 0) ^ 0x10;
  return copy;
}
