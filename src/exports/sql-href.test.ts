import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BindError } from '../database/bind.ts';
import type { Connector } from '../database/connector.ts';
import { openInNode } from '../database/engine/node-connector.ts';
import { fillParameters, sqlHref } from './sql-href.ts';

let node: Connector;
beforeAll(async () => {
  node = await openInNode();
});
afterAll(() => node.close());

const rows = async (sql: string) => (await node.query(sql, [])).map((row) => Object.values(row));

describe('parameters written out', () => {
  test.each([
    ['SELECT $a, $b, $a', { a: 1, b: 'x' }, "SELECT 1, 'x', 1"],
    ['SELECT a-$a', { a: -1.5 }, 'SELECT a-(-1.5)'],
    [
      'SELECT \'$a\', "$a" -- $a\n /* $a */ = $a',
      { a: true },
      'SELECT \'$a\', "$a" -- $a\n /* $a */ = true',
    ],
    ['SELECT $$ $a $$, $a', { a: null }, 'SELECT $$ $a $$, NULL'],
    ['SELECT e$a', { a: 'x' }, 'SELECT e$a'],
    ["SELECT 'b'$a", { a: 'x' }, "SELECT 'b' 'x'"],
  ])('%j with %j', (sql, parameters, filled) => {
    expect(fillParameters(sql, parameters)).toBe(filled);
  });

  test.each([
    ['SELECT $a', {}, BindError],
    ['SELECT $toString', {}, BindError],
    ['SELECT $a', { a: Number.NaN }, RangeError],
    ['SELECT $a', { a: 'a\u0000b' }, RangeError],
  ])('%j with %j is refused', (sql, parameters, error) => {
    expect(() => fillParameters(sql, parameters)).toThrow(error);
  });

  const hostileText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom("'", '"', '\\', '--', '/*', '*/', '$$', '$x', ';', '\n', '\r', 'E', ' '),
      )
      .map((parts) => parts.join('')),
  );
  test('any text comes back as itself and runs nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        hostileText.filter((text) => !text.includes('\u0000')),
        hostileText.filter((text) => !text.includes('\u0000')),
        async (a, b) => {
          const sql = 'SELECT $a AS a, $b AS b, 1 AS one WHERE $a=$a';
          expect(await rows(fillParameters(sql, { a, b }))).toEqual([[a, b, 1]]);
        },
      ),
    );
  });

  test('any number comes back as itself', async () => {
    for (const one of [
      -0.000009635454935816317,
      -474691148413428400000,
      2 ** 53 + 2,
      1e21,
      2 ** 53 - 1,
    ])
      expect(await rows(fillParameters('SELECT $one::DOUBLE AS one', { one }))).toEqual([[one]]);
    await fc.assert(
      fc.asyncProperty(fc.double({ noNaN: true, noDefaultInfinity: true }), async (a) => {
        const sql = fillParameters('SELECT 0-$a::DOUBLE AS less, $a::DOUBLE AS same', { a });
        expect(await rows(sql)).toEqual([[0 - a + 0, a + 0]]);
      }),
    );
  });
});

test('the address gives the statement back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const sql = `SELECT 'a&b=c+d%20#?' -- ${text.replaceAll(/[\r\n]/g, '')}`;
      const href = sqlHref(sql);
      expect(new URLSearchParams(href.slice(href.indexOf('?'))).get('q')).toBe(sql.trim());
      expect(href).toMatch(/^\/sql\?q=[^\s#&+]*$/);
    }),
  );
});
