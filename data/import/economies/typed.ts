import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readCsv } from '../lib/csv.ts';
import type { Row } from '../lib/row.ts';
import { fileOnDisk, type InputFile } from '../lib/input-file.ts';

const folder = fileURLToPath(new URL('./', import.meta.url));

/** What we say of an economy ourselves, where the publishers' lists are silent or too formal. */
export interface Override {
  iso2: string | null;
  name: string;
  lon: number | null;
  lat: number | null;
  note: string | null;
}

/** A stand-in for an economy that no map can place: unallocated money, unknown origins. */
export interface Unplaced {
  economy: string;
  name: string;
  note: string;
}

/** The lists kept by hand in this folder. */
export interface TypedLists {
  overrides: ReadonlyMap<string, Override>;
  unplaced: readonly Unplaced[];
  /** Rows of table `economy_code`. */
  codes: readonly Row[];
}

/** Reads the lists kept by hand: `codes.csv` and any `names-*.csv` hold the codes. An iso2 of "-" takes away the one a publisher gives. */
export function readTypedLists(): TypedLists {
  return {
    overrides: overrides(typed('overrides.csv')),
    unplaced: readCsv(typed('unplaced.csv'), ['economy', 'name', 'note']).rows.map((row) => ({
      economy: row.get('economy'),
      name: row.get('name'),
      note: row.get('note'),
    })),
    codes: readdirSync(folder)
      .filter((name) => /^(codes|names-.*)\.csv$/.test(name))
      .sort()
      .flatMap((name) => codeRows(typed(name))),
  };
}

function overrides(file: InputFile): ReadonlyMap<string, Override> {
  const columns = ['economy', 'iso2', 'name', 'lon', 'lat', 'note'] as const;
  return new Map(
    readCsv(file, columns).rows.map((row) => [
      row.get('economy'),
      {
        iso2: row.get('iso2') || null,
        name: row.get('name'),
        lon: row.get('lon') === '' ? null : Number(row.get('lon')),
        lat: row.get('lat') === '' ? null : Number(row.get('lat')),
        note: row.get('note') || null,
      },
    ]),
  );
}

/** Rows of table `economy_code` from a list kept by hand. */
export function codeRows(file: InputFile): Row[] {
  const columns = ['source', 'code', 'name', 'economy', 'note'] as const;
  return readCsv(file, columns).rows.map((row) =>
    Object.fromEntries(columns.map((column) => [column, row.get(column) || null])),
  );
}

function typed(name: string): InputFile {
  return fileOnDisk(name, `${folder}${name}`);
}
