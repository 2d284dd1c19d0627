import { utils, write } from '@e965/xlsx';
import { expect } from 'vitest';
import { EconomyResolver } from './economy-resolver.ts';
import { ImportError } from './import-error.ts';
import type { Row } from './row.ts';
import { fileInMemory, type InputFile } from './input-file.ts';
import type { Cell } from './workbook.ts';

type Sheets = Readonly<Record<string, readonly (readonly Cell[])[]>>;

/** A workbook made in memory: sheet name → rows of cells. */
export function workbookFile(
  path: string,
  sheets: Sheets,
  bookType: 'xlsx' | 'biff8' = 'xlsx',
): InputFile {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets))
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  return fileInMemory(path, new Uint8Array(write(book, { type: 'array', bookType })));
}

/** The first part of a file only, as a broken download leaves it. */
export function cutShort(file: InputFile): InputFile {
  const bytes = file.bytes();
  return fileInMemory(file.path, bytes.slice(0, Math.floor(bytes.length / 2)));
}

/** World Bank names and codes enough for the fixtures. */
export const fewEconomies = new EconomyResolver([
  wb('AFG', 'Afghanistan', 'AFG'),
  wb('ARM', 'Armenia', 'ARM'),
  wb('AZE', 'Azerbaijan', 'AZE'),
  wb('IND', 'India', 'IND'),
  wb('PAK', 'Pakistan', 'PAK'),
  wb('MEX', 'Mexico', 'MEX'),
  wb('USA', 'United States', 'USA'),
  wb('VNM', 'Viet Nam', 'VNM'),
  wb('', 'Vietnam', 'VNM'),
  wb('KSV', 'Kosovo', 'XKX'),
  wb('', 'Other North', 'XUN'),
  wb('', 'Unidentified*', 'XUN'),
  wb('WLD', 'World', null),
  wb('', 'Low-and Middle-Income Countries', null),
]);

function wb(code: string, name: string, economy: string | null): Row {
  return { source: 'world-bank', code, name, economy };
}

/** Runs what must fail and holds the error to what it must say. */
export function expectImportError(
  run: () => unknown,
  said: { file: string; sheet?: string; row?: number; reason: RegExp },
): void {
  let error: unknown;
  try {
    run();
  } catch (caught) {
    error = caught;
  }
  expect(error).toBeInstanceOf(ImportError);
  const { file, sheet, row, reason, message } = error as ImportError;
  expect({ file, sheet, row }).toEqual({ file: said.file, sheet: said.sheet, row: said.row });
  expect(reason).toMatch(said.reason);
  expect(message).toContain(said.file);
  expect(message).toContain(reason);
  if (said.sheet !== undefined) expect(message).toContain(`"${said.sheet}"`);
  if (said.row !== undefined) expect(message).toContain(`row ${said.row}`);
}
