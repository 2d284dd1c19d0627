import { describe, expect, test } from 'vitest';
import { BindError, bind } from './bind.ts';

describe('bind', () => {
  test('numbers names in the order in which they appear, each once', () => {
    expect(bind('SELECT $b, $a, $b', { a: 1, b: 'x' })).toEqual({
      sql: 'SELECT $1, $2, $1',
      values: ['x', 1],
    });
  });

  test.each([
    ["SELECT 'it''s $no'", 'text with a doubled quote'],
    ["SELECT E'it\\'s $no'", 'escape text'],
    ['SELECT "$no" FROM "a""$no"', 'quoted name'],
    ['SELECT 1 -- $no\n', 'line comment'],
    ['SELECT 1 /* $no /* $no */ $no */', 'nested block comment'],
    ['SELECT $$ $no $$', 'dollar-quoted text'],
    ["SELECT $tag$ $no ' $$ $tag$", 'dollar-quoted text with a tag'],
    ['SELECT a$no', 'word with a dollar'],
    ['SELECT 1 /* $no', 'comment that does not end'],
  ])('leaves %j alone: %s', (sql) => {
    expect(bind(sql, {})).toEqual({ sql, values: [] });
  });

  test('finds a parameter right after each of them', () => {
    const sql = `SELECT 'a'||$p,"b"=$p,/*c*/$p,$$d$$||$p,E'\\''||$p--$q\n,($p)`;
    expect(bind(sql, { p: 1 }).sql).toBe(sql.replaceAll('$p', '$1'));
  });

  test('null, false and 0 are values', () => {
    expect(bind('$a $b $c', { a: null, b: false, c: 0 }).values).toEqual([null, false, 0]);
  });

  test.each([
    ['SELECT $year', {}, 'No value for $year'],
    ['SELECT $toString', {}, 'No value for $toString'],
    ['SELECT 1', { year: 2021 }, 'does not use $year'],
    ["SELECT '$year'", { year: 2021 }, 'does not use $year'],
    ['SELECT $1', { year: 2021 }, 'named, not numbered'],
  ])('%j with %j: %s', (sql, parameters, message) => {
    expect(() => bind(sql, parameters)).toThrow(BindError);
    expect(() => bind(sql, parameters)).toThrow(message);
  });
});
