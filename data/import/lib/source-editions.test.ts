import { describe, expect, test } from 'vitest';
import type { Row } from './row.ts';
import { releaseDate } from './release-date.ts';
import { sourceEditions } from './source-editions.ts';
import type { Source } from './source-row.ts';
import type { Tables } from './table-files.ts';
import { tableNames } from './tables.ts';

const listed: Readonly<Record<string, Source>> = Object.fromEntries(
  ['unhcr', 'wb-wdi'].map((id) => [
    id,
    {
      id,
      publisher: 'P',
      name: 'N',
      title: 'T',
      edition: 'listed 2001',
      licence: 'L',
      link: 'l',
      citation: 'c',
    },
  ]),
);

function all(some: Partial<Record<string, readonly Row[]>>): Tables {
  return Object.fromEntries(tableNames.map((name) => [name, some[name] ?? []])) as Tables;
}

const total = (edition: string, direction: string, year: number): Row => ({
  source: 'wb-wdi',
  edition,
  direction,
  year,
  economy: 'AAA',
});

describe('editions of the rows', () => {
  test('several are current for different parts, each with its years', () => {
    const rows = [
      total('June 2025', 'paid', 1990),
      total('June 2025', 'paid', 2023),
      total('July 2026', 'received', 2024),
    ];
    expect(sourceEditions(all({ remittance_total: rows }), [], listed)).toMatchObject([
      {
        part: 'paid',
        edition: 'June 2025',
        released: '2025-06',
        first_year: 1990,
        last_year: 2023,
      },
      { part: 'received', edition: 'July 2026', released: '2026-07', last_year: 2024 },
    ]);
  });

  test('an edition without rows is gone; a table without editions takes the stated, kept, listed', () => {
    const displaced: Row = { year: 2030, origin: 'AAA', asylum: 'BBB', category: 'refugees' };
    const kept = {
      source: 'unhcr',
      table: 'displaced',
      part: 'all',
      edition: 'kept 2010',
      label: 'kept',
    };
    const gone = { ...kept, table: 'indicator', part: 'returned_refugees' };
    const editions = (before: readonly Row[], stated: Parameters<typeof sourceEditions>[1] = []) =>
      sourceEditions(all({ displaced: [displaced], source_edition: before }), stated, listed).map(
        ({ table, edition, label, released }) => ({ table, edition, label, released }),
      );
    expect(editions([])).toEqual([
      { table: 'displaced', edition: 'listed 2001', label: 'listed 2001', released: '2001' },
    ]);
    expect(editions([kept, gone])).toEqual([
      { table: 'displaced', edition: 'kept 2010', label: 'kept', released: '2010' },
    ]);
    const statement = { source: 'unhcr', table: 'displaced', edition: 'to 2030' } as const;
    const stated = { editions: [statement], tables: { displaced: [displaced] } };
    expect(editions([kept], [stated])).toEqual([
      { table: 'displaced', edition: 'to 2030', label: '2030', released: '2030' },
    ]);
    expect(editions([kept], [{ ...stated, tables: {} }])[0]?.edition).toBe('kept 2010');
  });

  test('a table of one release is of the source of it that was brought last', () => {
    const rows: Row[] = [{ economy: 'AAA', year: 2020, female: 1, male: 1 }];
    const product = 'undesa-wpp';
    const source = ['undesa-wpp-2019', 'undesa-wpp-2037'].map((id) => ({ id, product }));
    const statement = { source: 'undesa-wpp-2037', table: 'population_by_sex', edition: '2037' };
    const stated = { editions: [statement as never], tables: { population_by_sex: rows } };
    const now = all({ population_by_sex: rows, source });
    const brought = sourceEditions(now, [stated], listed);
    expect(brought).toMatchObject([statement]);
    // And so it stays where the next run brings other tables.
    expect(sourceEditions({ ...now, source_edition: brought }, [], listed)).toEqual(brought);
  });

  test('rows of a source of which no edition is known are refused', () => {
    const rows = [{ economy: 'AAA', year: 2020, female: 1, male: 1 }];
    expect(() => sourceEditions(all({ population_by_sex: rows }), [], listed)).toThrow(
      /undesa-wpp-2019.*population_by_sex/,
    );
  });
});

test.each([
  ['December 2023', '2023-12'],
  ['rpw-2025Q3', '2025-09'],
  ['databank-2020', '2020'],
  ['to 2026-05', '2026-05'],
  ['fiscal years 1989–2026', '2026'],
  ['version 5', null],
])('%s was released in %s', (edition, date) => {
  expect(releaseDate(edition)).toBe(date);
});
