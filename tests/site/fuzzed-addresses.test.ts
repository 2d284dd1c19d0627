import { beforeAll, expect, inject, test } from 'vitest';
import { builtWorld } from '../../data/build/testing/built-world.ts';
import type { FuzzedPage } from '../fuzz/lib/addresses.ts';
import { fuzzedPages } from '../fuzz/lib/pages.ts';
import { awkward } from '../fuzz/lib/awkward.ts';
import { walk } from '../fuzz/lib/walk.ts';
import { journeys } from './lib/journey.ts';
import { mapAnswers, rankedLines } from './lib/map-ready.ts';

const visit = journeys();
/** Set by `npm run fuzz`, which is long and has the machine to itself. */
const full = process.env['FUZZ'] === 'full';
const addresses = full ? Number(process.env['FUZZ_ADDRESSES'] ?? 1000) : 80;
const seed = Number(process.env['FUZZ_SEED'] ?? 3);
let pages: readonly FuzzedPage[];

beforeAll(async () => {
  pages = await fuzzedPages(await builtWorld());
});

test(
  `one page is led through ${addresses} random addresses and neither breaks, leaks nor ends`,
  async () => {
    const { page } = await visit('');
    await mapAnswers(page);
    const onStep = (done: number) => {
      if (full && done % 500 === 0) console.warn(`${done} of ${addresses} addresses`);
    };
    const options = { addresses, rest: 60, onStep };
    const walked = await walk(page, inject('site'), awkward(seed), pages, options);
    if (full) console.warn(walked);
    expect(walked.broken).toEqual([]);
    expect(walked.grown.heap).toBeLessThan(60e6);
    expect(walked.grown.nodes).toBeLessThan(20_000);
    expect(walked.grown.listeners).toBeLessThan(2000);
    // Only where nothing else runs beside it does the clock tell of the page alone.
    if (full) expect(walked.longestFreeze).toBeLessThan(1000);
    expect((await rankedLines(page)).length).toBeGreaterThan(5);
  },
  full ? 60 * 60_000 : 120_000,
);
