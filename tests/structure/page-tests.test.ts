import { describe, expect, test } from 'vitest';
import { routes } from '../../src/app/routes.tsx';
import { projectFiles, read } from './lib/files.ts';

const journeys = projectFiles(/^tests\/(?:site|a11y)\/[^/]+\.test\.ts$/).map(read);
const walked = read('tests/fuzz/lib/pages.ts');

/** Not walked to: an address of theirs says no more than that of a figure, or of an economy. */
const notWalked = ['/embed', '/factsheet/:economy'];
/** Judged by what it prints. */
const notJudged = ['/factsheet/:economy'];

/** An address of a page, or what it begins with, as a test writes it. */
function addressOf(path: string): RegExp {
  if (path === '/') return /(?:visit\(|=> )['"`][?'"`]/;
  const [fixed = '', one] = path.slice(1).split(':');
  const end = one === undefined ? '[/?#\'"`]' : '(?:[A-Z]{3}|\\$)';
  return new RegExp(`['"\`]${fixed.replace(/\/$/, one === undefined ? '' : '/')}${end}`);
}

describe.each(routes)('the page at $path', ({ path }) => {
  const named = addressOf(path);

  test('is judged by axe on a journey to it', () => {
    const judging = journeys.filter((text) => text.includes('axeViolations('));
    expect(judging.some((text) => named.test(text))).toBe(!notJudged.includes(path));
  });

  test('is on a journey, and the random walk leads to it', () => {
    expect(journeys.some((text) => named.test(text))).toBe(true);
    expect(named.test(walked)).toBe(!notWalked.includes(path));
  });
});
