import { expect, test } from 'vitest';
import { plainSql } from './embed-sql.ts';

test('SQL for embeds loses comments and lines, and keeps its texts', () => {
  const sql = `-- What is asked.
SELECT a, 'it''s  -- so' AS "a  b" /* twice
  over */
FROM t -- of all
WHERE a > 1
`;
  expect(plainSql(sql)).toBe(`SELECT a, 'it''s  -- so' AS "a  b" FROM t WHERE a > 1`);
});
