import type { AroundNavHandler } from 'wouter';
import { attempt, flushAddress } from '../ui/address/live-address.ts';

/**
 * Goes to another address once this one says what its page shows. Where the browser has been asked
 * too often, the other page is loaded instead.
 */
export const aroundNavigation: AroundNavHandler = (navigate, to, options) => {
  flushAddress();
  const gone = attempt(() => navigate(to, options));
  // Some browsers refuse without a word.
  const there = new URL(to, location.href).href === location.href;
  if (options?.replace !== true && !(gone && there)) location.assign(to);
};
