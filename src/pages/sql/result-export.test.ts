import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileNames, resultExport } from './result-export.ts';

test('names in files are snake_case, none twice, none empty', () => {
  expect(fileNames(['Coût (%)', 'cout', '2021', '', 'a', 'A'])).toEqual([
    'cout',
    'cout_2',
    'column_3',
    'column_4',
    'a',
    'a_2',
  ]);
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (names) => {
      const ids = fileNames(names);
      expect(new Set(ids).size).toBe(names.length);
      expect(ids.every((id) => /^[a-z][a-z0-9_]*$/.test(id))).toBe(true);
    }),
  );
});

test('what is taken away is the rows, their types, their sources and the SQL', async () => {
  const answer = {
    columns: [
      { name: 'day', type: 'DATE' },
      { name: 'usd', type: 'HUGEINT' },
      { name: 'pct', type: 'DECIMAL(4,2)' },
      { name: 'list', type: 'INTEGER[]' },
    ],
    rows: [['2021-03-04', 1, null, '[1]']],
    truncated: true,
    ms: 3,
  };
  const whole = { ...answer, rows: [...answer.rows, [null, 2, 1, '[2]']], truncated: false };
  const exportable = resultExport({
    sql: 'FROM x',
    answer,
    read: ({ onRows }) => {
      onRows(2, 2);
      return Promise.resolve(whole);
    },
    owners: ['atlas', 'own', 'both', 'none'],
    sources: [{ id: 'wb-brm', title: 'B', edition: '2021', licence: 'CC' }],
    kind: 'own',
    permalink: 'https://example.org/sql/?q=FROM%20x',
    title: 'T',
    extent: 'All rows',
    notes: ['n'],
  });
  const [table] = await exportable.tables();
  expect(table?.columns.map(({ id, type }) => `${id} ${type}`)).toEqual([
    'day date',
    'usd integer',
    'pct number',
    'list text',
  ]);
  expect(table).toMatchObject({ rows: whole.rows, cut: false });
  expect(exportable).toMatchObject({
    kind: 'own',
    ownColumns: ['usd', 'pct'],
    citations: [{ source: 'wb-brm', edition: '2021' }],
    statements: [{ sql: 'FROM x', parameters: {} }],
  });
});
