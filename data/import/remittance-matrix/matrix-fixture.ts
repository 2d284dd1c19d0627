import { workbookFile } from '../lib/testing.ts';
import type { Cell } from '../lib/workbook.ts';

export type Rows = readonly (readonly Cell[])[];

export const title2021 =
  'Bilateral Remittance Estimates for 2021 using Migrant Stocks (millions of US$) (December 2022 Version)';
export const across = 'receiving (across) / sending (down) ';
export const header = [across, 'Afghanistan', 'India', 'Mexico', 'WORLD'];

/** Blanks for none, two notes, and one zero on purpose, as in the matrix of 2021. */
export const matrix2021: Rows = [
  [title2021],
  header,
  ['Afghanistan', null, 0, null, 0],
  ['India', 2.5, null, null, 2.5],
  ['Mexico', null, null, null, 0],
  ['United States', 1, 20.25, 50.123456789, 71.373456789],
  ['WORLD', 3.5, 20.25, 50.123456789, 73.873456789],
  [' ', ' '],
  ['Note: Flows between India and Pakistan, Pakistan and India,  '],
  ['and Azerbaijan and Armenia and vice versa  are assumed to be zero given the situation. '],
];

export const file2021 = (
  rows: Rows = matrix2021,
  name = 'bilateral_remittance_matrix_2021_0.xlsx',
) => workbookFile(name, { 'FINAL BRM 2021 ': rows });
