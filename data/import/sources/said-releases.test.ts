import { expect, test } from 'vitest';
import type { Row } from '../lib/row.ts';
import { withReleasesSaid } from './said-releases.ts';

const source: Row = {
  id: 'paper',
  edition: 'none imported',
  citation: 'A publisher, Paper.',
  coverage: 'Money, by economy',
};
const release = (label: string, released: string, first: number, last: number): Row => ({
  source: 'paper',
  label,
  released,
  first_year: first,
  last_year: last,
});

test('a source is cited by the releases that its rows are of, with their years', () => {
  const [said] = withReleasesSaid(
    [source],
    [release('July 2026', '2026-07', 1970, 2024), release('June 2025', '2025-06', 1960, 2023)],
  );
  expect(said).toMatchObject({
    edition: 'June 2025 / July 2026',
    citation: 'A publisher, Paper, June 2025 / July 2026.',
    coverage: 'Money, by economy, 1960–2024',
  });
});

test('the next release takes the place of the one that was said', () => {
  const first = withReleasesSaid([source], [release('2024', '2024', 2024, 2024)]);
  expect(first[0]?.['citation']).toBe('A publisher, Paper, 2024.');
  const again = [release('2030', '2030', 2024, 2030)];
  const next = withReleasesSaid(first, again);
  expect(next[0]).toMatchObject({
    citation: 'A publisher, Paper, 2030.',
    coverage: 'Money, by economy, 2024–2030',
  });
  expect(withReleasesSaid(next, again)).toEqual(next);
});

test('of many releases the first and the last are said; a source without rows keeps its words', () => {
  const years = [2001, 2003, 2002, 2004];
  const [said] = withReleasesSaid(
    [source],
    years.map((year) => release(`May ${year}`, `${year}-05`, year, year)),
  );
  expect(said?.['edition']).toBe('May 2001 – May 2004');
  expect(withReleasesSaid([source], [])).toEqual([source]);
});
