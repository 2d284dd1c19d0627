import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { read } from './lib/files.ts';

const notice = read('NOTICE').replaceAll(/\s+/g, ' ');

test('names every source and its licence', () => {
  const sources = parse<{ id: string; licence: string }>(read('data/tables/source.csv'), {
    columns: true,
  });
  expect(sources.length).toBeGreaterThan(10);
  const missing = sources.filter(({ id, licence }) => {
    const from = notice.indexOf(` ${id} `);
    return from < 0 || !notice.slice(from, from + 500).includes(licence);
  });
  expect(missing.map(({ id }) => id)).toEqual([]);
});

test('names every library that reaches the user', () => {
  const { dependencies } = JSON.parse(read('package.json')) as {
    dependencies: Record<string, string>;
  };
  const missing = Object.keys(dependencies).filter((name) => !notice.includes(name));
  expect(missing).toEqual([]);
});
