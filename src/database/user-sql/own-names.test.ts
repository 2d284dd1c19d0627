import { expect, test } from 'vitest';
import { selfContained } from './with-results.ts';

test.each([
  'SELECT 1 AS a, total FROM (SELECT 2 AS total)',
  'WITH total AS (SELECT 3) FROM total',
  "SELECT extract(year FROM total) FROM (SELECT DATE '2024-05-01' AS total)",
])('a column or a WITH of its own name is no reading of itself: %s', (sql) => {
  expect(selfContained('FROM total', [{ name: 'total', sql }])).toContain(
    'WITH "total" AS MATERIALIZED',
  );
});
