import { expect, test } from 'vitest';
import { takenNames } from './wrapped.ts';

test('a table of the user’s own takes no name from a statement', () => {
  expect(takenNames(['nepal'])).toContain("duckdb_tables() WHERE database_name <> 'own'");
});
