import { expect, test } from 'vitest';
import { ownQuery } from './own-query.ts';

test('a table with economies is shown with their names, another as it is', () => {
  expect(ownQuery('a', ['x'])).toBe('SELECT *\nFROM own.a\nLIMIT 100');
  expect(ownQuery('a', ['sender', 'receiver', 'usd'])).toBe(
    `SELECT
  sender_of.name AS sender_name,
  receiver_of.name AS receiver_name,
  mine.*
FROM own.a AS mine
LEFT JOIN economy AS sender_of ON sender_of.economy = mine.sender
LEFT JOIN economy AS receiver_of ON receiver_of.economy = mine.receiver
LIMIT 100`,
  );
});
