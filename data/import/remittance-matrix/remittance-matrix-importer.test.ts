import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Imported } from '../lib/importer.ts';
import { fileInMemory, type InputFile } from '../lib/input-file.ts';
import { fewEconomies, workbookFile } from '../lib/testing.ts';
import { across, file2021, header, matrix2021, title2021, type Rows } from './matrix-fixture.ts';
import { readMatrices, remittanceMatrixImporter } from './remittance-matrix-importer.ts';

const read = (...files: InputFile[]) => readMatrices(files, fewEconomies);
const flows = (imported: Imported) => imported.tables.remittance_flow!;
const matrix = (imported: Imported) => imported.tables.remittance_matrix![0]!;

describe('the matrix of 2021', () => {
  const imported = read(file2021());

  test('takes year and release from the title line', () => {
    expect(matrix(imported)).toMatchObject({
      year: 2021,
      source: 'knomad-brm',
      edition: 'December 2022',
      cells_positive: 4,
      cells_zero: 1,
      cells_blank: 7,
      cells_note: 0,
      blank_means: 'zero',
      economies: 4,
      total_published_usd: 73_873_457,
    });
  });

  test('keeps amounts to the dollar', () => {
    expect(flows(imported)).toContainEqual({
      year: 2021,
      sender: 'USA',
      receiver: 'MEX',
      usd: 50_123_457,
      status: 'published',
    });
  });

  test('keeps a written zero among blanks, and the pairs assumed to be zero', () => {
    const zeros = flows(imported).filter((row) => row['status'] === 'zero');
    expect(
      zeros.map((row) => `${String(row['sender'])}>${String(row['receiver'])}`).sort(),
    ).toEqual(['AFG>IND', 'ARM>AZE', 'AZE>ARM', 'IND>PAK', 'PAK>IND']);
  });

  test('keeps the publisher’s totals of every row and column', () => {
    expect(imported.tables.remittance_matrix_economy).toContainEqual({
      year: 2021,
      economy: 'IND',
      as_sender: true,
      as_receiver: true,
      published_paid_usd: 2_500_000,
      published_received_usd: 20_250_000,
    });
    expect(imported.totals).toEqual([
      expect.objectContaining({ name: 'matrix_total', year: 2021, value: 73_873_457, unit: 'US$' }),
    ]);
  });
});

describe('older layouts', () => {
  test('2010: zeros are written, a blank column is no estimate, unallocated rows are summed', () => {
    const rows: Rows = [
      ['Bilateral Remittance Estimates for 2010 (millions of US$) (May 2013 Version)'],
      [across, 'Afghanistan', 'India', 'Kosovo', 'Total'],
      ['India', 0, 0, null, 0],
      ['Mexico', 0, 0, null, 0],
      ['United States', 0, 4, null, 4],
      ['Other North', 0, 1, null, 1],
      ['Unidentified*', null, 2, 5, 7],
      ['Total Remittances', 0, 7, 5, 12],
    ];
    const imported = read(
      workbookFile('bilateralremittancematrix2010.xlsx', {
        'Bilateral Remittance Matrix2010': rows,
      }),
    );
    expect(matrix(imported)).toMatchObject({
      source: 'wb-brm',
      edition: 'May 2013',
      blank_means: 'no_estimate',
    });
    expect(matrix(imported)['note']).toMatch(/unallocated: Other North, Unidentified\*/);
    expect(flows(imported)).toContainEqual(
      expect.objectContaining({ sender: 'XUN', receiver: 'IND', usd: 3_000_000 }),
    );
    const economies = imported.tables.remittance_matrix_economy!;
    expect(economies).toContainEqual(
      expect.objectContaining({ economy: 'XUN', published_paid_usd: 8_000_000 }),
    );
    expect(economies).toContainEqual(
      expect.objectContaining({ economy: 'XKX', as_receiver: false }),
    );
    expect(economies).toContainEqual(
      expect.objectContaining({ economy: 'AFG', as_receiver: true, as_sender: false }),
    );
  });

  test('2016: a marked zero and a flow that is not given are told apart', () => {
    const rows: Rows = [
      ['Bilateral Remittance Estimates for 2016 (millions of US$) (November 2017 Version)'],
      [across, 'Afghanistan', 'India', 'Pakistan', 'World'],
      ['India', 0, 0, '0*', 0],
      ['Pakistan', 'N/A', '-', 0, 0],
      ['World', 1.2, 0, 0, 1.2],
    ];
    const imported = read(
      workbookFile('bilateralremittancematrix2016.xlsx', { 'Bilateral Remittances 2016': rows }),
    );
    expect(flows(imported)).toEqual([
      { year: 2016, sender: 'IND', receiver: 'PAK', usd: 0, status: 'zero' },
      { year: 2016, sender: 'PAK', receiver: 'AFG', usd: null, status: 'not_available' },
      { year: 2016, sender: 'PAK', receiver: 'IND', usd: null, status: 'not_available' },
    ]);
    expect(matrix(imported)).toMatchObject({ cells_zero: 3, cells_note: 3 });
    expect(matrix(imported)['note']).toMatch(/receiver Afghanistan −1\.20/);
    expect(imported.leftOut).toEqual([
      expect.objectContaining({
        what: expect.stringMatching(/in the total/) as string,
        rows: 2,
        amount: 1_200_000,
      }),
    ]);
  });

  test('2017: a sheet that is not the publisher’s is left out and counted', () => {
    const rows: Rows = [
      ['Bilateral Remittance Estimates for 2017 (millions of US$) (April 2018 Version)'],
      header,
      ['India', 0.0000001, 0, 0, 0.0000001],
      ['WORLD', 0.0000001, 0, 0, 0.0000001],
    ];
    const book = workbookFile('WB_Bilateral_Remittance_Estimates_2017.xlsx', {
      Bilateral_Remittances_2017: rows,
      remshare: [['# Income share'], [0.04]],
    });
    const imported = read(book);
    expect(imported.leftOut.map(({ what, rows: count }) => [what, count])).toEqual([
      ['Flows under half a dollar', 1],
      ['Sheet "remshare"', 2],
    ]);
    expect(flows(imported)).toEqual([]);
  });

  test('2018: a CSV of whole numbers, without title or totals', () => {
    const csv = '\uFEFF,Afghanistan,India,Mexico\nIndia,0,N/A,0\nUnited States,0,12,50\n';
    const imported = read(fileInMemory('Bilateralremittancematrix2018Oct2019.csv', csv));
    expect(matrix(imported)).toMatchObject({
      year: 2018,
      edition: 'October 2019',
      total_published_usd: null,
    });
    expect(matrix(imported)['note']).toMatch(/Whole numbers/);
    expect(flows(imported).map((row) => row['usd'])).toEqual([null, 12_000_000, 50_000_000]);
    expect(imported.totals).toEqual([]);
  });
});

test('the publisher’s next matrix is recognised and read', () => {
  const [, ...rest] = matrix2021;
  const next: Rows = [
    [title2021.replace('2021', '2023').replace('December 2022', 'June 2025')],
    ...rest,
  ];
  const file = file2021(next, 'bilateral_remittance_matrix_2023.xlsx');
  expect(remittanceMatrixImporter.recognises(file)).toBe(true);
  expect(matrix(read(file))).toMatchObject({
    year: 2023,
    edition: 'June 2025',
    source: 'knomad-brm',
  });
  expect(
    remittanceMatrixImporter.recognises(fileInMemory('knomad_inflows_june_2023.xlsx', '')),
  ).toBe(false);
});

test('whatever the amounts, the rows add up to the published total', () => {
  const amount = fc.integer({ min: 0, max: 60_000_000_000 }).map((dollars) => dollars / 1e6);
  const row = fc.tuple(amount, amount, amount);
  fc.assert(
    fc.property(fc.tuple(row, row), ([first, second]) => {
      const sum = (cells: readonly number[]) => cells.reduce((a, b) => a + b, 0);
      const down = first.map((cell, column) => cell + second[column]!);
      const imported = read(
        file2021([
          [title2021],
          header,
          ['India', ...first, sum(first)],
          ['United States', ...second, sum(second)],
          ['WORLD', ...down, sum(down)],
        ]),
      );
      const summed = sum(flows(imported).map((each) => Number(each['usd'])));
      expect(
        Math.abs(summed - Number(matrix(imported)['total_published_usd'])),
      ).toBeLessThanOrEqual(3);
    }),
    { numRuns: 25 },
  );
});
