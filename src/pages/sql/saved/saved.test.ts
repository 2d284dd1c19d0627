import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSavedQueries, savedKey } from './saved-queries.ts';
import { queriesOf, sqlFile, SqlFileError } from './sql-file.ts';

function storage(kept = new Map<string, string>(), full = false) {
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => {
      if (full) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, text);
    },
    removeItem: (key: string) => void kept.delete(key),
  };
}
const taken = new Set(['economy', 'remittance_flow']);
const bytes = (text: string) => new TextEncoder().encode(text);
const unnamed = (number: number) => `Query ${number}`;

describe('named queries', () => {
  test('have names for SQL that are nobody else’s', () => {
    const room = storage();
    const kept = createSavedQueries(() => room);
    const names = ['Népal : coûts', 'Economy', 'select', '2021', '汇款', 'Népal - coûts'].map(
      (title) => kept.save(title, title, null, taken).query.name,
    );
    expect(names).toEqual([
      'nepal_couts',
      'economy_2',
      'select_',
      'query_2021',
      'query',
      'nepal_couts_2',
    ]);
  });

  test('two tabs lose nothing of each other’s', () => {
    const both = new Map<string, string>();
    const [one, other] = [
      createSavedQueries(() => storage(both)),
      createSavedQueries(() => storage(both)),
    ];
    const first = one.save('Nepal', 'SELECT 1', null, taken).query;
    expect(other.list()).toHaveLength(1);
    other.save('Mexico', 'SELECT 2', null, taken);
    expect(other.save('Nepal', 'SELECT 3', first, taken)).toMatchObject({ how: 'changed' });
    // The first tab still has the old text in hand.
    expect(one.save('Nepal', 'SELECT 4', first, taken)).toMatchObject({
      how: 'beside',
      query: { name: 'nepal_2' },
    });
    expect(
      one
        .list()
        .map(({ sql }) => sql)
        .sort(),
    ).toEqual(['SELECT 2', 'SELECT 3', 'SELECT 4']);
    expect(one.save('Nepal', 'SELECT 4', null, taken)).toMatchObject({ how: 'same' });
    expect(one.save('Nepal', 'SELECT 5', null, taken)).toMatchObject({ how: 'beside' });
    one.remove('nepal');
    other.save('Nepal', 'SELECT 6', null, taken);
    expect(one.restore(first, taken).name).not.toBe('nepal');
    expect(one.list()).toHaveLength(5);
  });

  test('a tab that found no room once erases nothing that another kept since', () => {
    const both = new Map<string, string>();
    let full = true;
    const mine = createSavedQueries(() => storage(both, full));
    const other = createSavedQueries(() => storage(both));
    other.save('Nepal', 'SELECT 1', null, taken);
    mine.save('Mexico', 'SELECT 2', null, taken);
    other.save('Mexico', 'SELECT 3', null, taken);
    full = false;
    mine.save('India', 'SELECT 4', null, taken);
    expect(mine.where()).toBe('browser');
    const all = other.list().map(({ sql }) => sql);
    expect(all.toSorted()).toEqual(['SELECT 1', 'SELECT 2', 'SELECT 3', 'SELECT 4']);
    expect(new Set(other.list().map(({ name }) => name)).size).toBe(4);
  });

  test('keep the names by which they read each other, out and in', () => {
    const one = createSavedQueries(() => storage());
    const room = storage();
    const from = createSavedQueries(() => room);
    from.save('Népal', 'SELECT 1', null, taken);
    from.save('Nepal', 'FROM nepal', null, taken);
    const file = bytes(sqlFile(from.list(), 'Queries'));
    const back = storage();
    const to = createSavedQueries(() => back);
    for (const { title, sql, name } of queriesOf(file, unnamed))
      to.save(title, sql, null, taken, name);
    const names = (list: readonly { name: string; sql: string }[]) =>
      list.map(({ name, sql }) => `${name}: ${sql}`).toSorted();
    expect(names(to.list())).toEqual(names(from.list()));
    expect(to.save('x', 'x', null, taken, 'economy').query.name).toBe('x');
    expect(one.save('Economy', 'x', null, null).query.name).toBe('query_economy');
  });

  test('where there is no room they serve the visit; what is damaged is left out', () => {
    const kept = createSavedQueries(() => storage(new Map(), true));
    kept.save('a', 'SELECT 1', null, taken);
    expect(kept.list()).toHaveLength(1);
    expect(kept.where()).toBe('visit');
    const damaged = [
      { name: 'a"b', title: 'x', sql: 'y', at: 1 },
      7,
      { name: 'ok', title: 'x', sql: 'y', at: 1 },
    ];
    for (const [text, count] of [
      ['{', 0],
      ['null', 0],
      [JSON.stringify(damaged), 1],
    ] as const)
      expect(createSavedQueries(() => storage(new Map([[savedKey, text]]))).list()).toHaveLength(
        count,
      );
  });
});

describe('a file of queries', () => {
  test('gives back what was put in, whatever is written in it', () => {
    const line = fc.oneof(
      fc
        .string({ unit: 'grapheme' })
        .map((text) => text.replaceAll(/[\r\n\0\u2028]|\p{Surrogate}/gu, '')),
      fc.constantFrom(
        '-- name: other',
        '-- \\name: x',
        ';',
        'SELECT 1;',
        "'open",
        '/* open',
        '-- x',
        '$$',
      ),
    );
    const sql = fc
      .array(line, { minLength: 1, maxLength: 6 })
      .map((lines) => `SELECT\n${lines.join('\n')}x`);
    const title = fc
      .stringMatching(/^[A-Za-zé؀-ۿ][A-Za-z é:;'-]{0,30}[A-Za-z]$/u)
      .map((text) => text.replaceAll(/\s+/g, ' '));
    fc.assert(
      fc.property(
        fc.array(fc.record({ title, sql }), { minLength: 1, maxLength: 5 }),
        (queries) => {
          expect(queriesOf(bytes(sqlFile(queries, 'Queries')), unnamed)).toEqual(queries);
        },
      ),
    );
  });

  test.each([
    [
      'SELECT 1;\nSELECT 2',
      [
        ['Query 1', 'SELECT 1'],
        ['Query 2', 'SELECT 2'],
      ],
    ],
    [
      "-- Costs to Nepal\n-- by quarter\nSELECT 1;;\n/* Two */ SELECT ';'",
      [
        ['Costs to Nepal', '-- Costs to Nepal\n-- by quarter\nSELECT 1'],
        ['Two', "/* Two */ SELECT ';'"],
      ],
    ],
    [
      '\ufeff-- name: One\r\nSELECT 1;\r\n\r\n-- name:\nSELECT 2\n-- name: Empty\n\n',
      [
        ['One', 'SELECT 1'],
        ['Query 2', 'SELECT 2'],
      ],
    ],
    ["SELECT 'never closed; SELECT 2", [['Query 1', "SELECT 'never closed; SELECT 2"]]],
  ])('%j is read', (text, queries) => {
    expect(queriesOf(bytes(text), unnamed).map(({ title, sql }) => [title, sql])).toEqual(queries);
  });

  test('keeps what stands before the first name', () => {
    const text = '-- heading\nSELECT 1;\n-- name: Two\nSELECT 2;';
    const found = queriesOf(bytes(text), unnamed, 'costs');
    expect(found.map(({ title }) => title)).toEqual(['costs', 'Two']);
    expect(found[0]?.sql).toContain('SELECT 1');
  });

  test('in UTF-16 is read too', () => {
    const text = '\ufeffSELECT 1';
    const wide = new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer);
    expect(queriesOf(wide, unnamed)).toEqual([{ title: 'Query 1', sql: 'SELECT 1' }]);
  });

  test.each([
    ['empty', bytes('')],
    ['empty', bytes('-- nothing\n;;')],
    ['not_text', Uint8Array.of(0x50, 0x4b, 3, 4, 0xff, 0, 0)],
    ['not_text', bytes('SELECT\u0000 1')],
    ['too_large', new Uint8Array(5_000_001)],
    ['too_many', bytes('SELECT 1;'.repeat(501))],
  ])('that is %s is told so', (fault, file) => {
    try {
      queriesOf(file, unnamed);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(SqlFileError);
      expect(error).toMatchObject({ fault });
    }
  });
});
