import { regions, type EconomyCode, type Region } from '../../../src/domain/economy.ts';
import { readCsv } from '../lib/csv.ts';
import { ImportError, type Place } from '../lib/import-error.ts';
import type { InputFile } from '../lib/input-file.ts';

/** One row of the list of countries and areas with their UN groups. */
export interface Country {
  place: Place;
  code: EconomyCode;
  iso2: string | null;
  m49: number | null;
  name: string;
  region: Region | null;
  subregion: string | null;
  ldc: boolean;
  lldc: boolean;
  sids: boolean;
}

const columns = [
  'm49',
  'iso2',
  'iso3',
  'name',
  'region',
  'subregion',
  'ldc',
  'lldc',
  'sids',
] as const;

/**
 * Reads the list of countries (`countrynames.csv`).
 * @throws {ImportError} for a code, region or flag that is not one.
 */
export function readCountryList(file: InputFile): Country[] {
  const seen = new Set<string>();
  return readCsv(file, columns).rows.map((row) => {
    const place = { file: file.path, row: row.row };
    const code = row.get('iso3');
    if (!/^[A-Z][A-Z0-9]{2}$/.test(code))
      throw new ImportError(place, `iso3: expected three capital letters, found "${code}"`);
    if (seen.has(code)) throw new ImportError(place, `iso3: ${code} is listed twice`);
    seen.add(code);
    const m49 = row.get('m49');
    if (!/^\d{0,4}$/.test(m49))
      throw new ImportError(place, `m49: expected a number, found "${m49}"`);
    const name = row.get('name');
    if (name === '') throw new ImportError(place, `name: ${code} has none`);
    return {
      place,
      code,
      iso2: row.get('iso2') || null,
      m49: m49 === '' ? null : Number(m49),
      name,
      region: regionOf(row.get('region'), place),
      subregion: row.get('subregion') || null,
      ldc: flag(row.get('ldc'), 'ldc', place),
      lldc: flag(row.get('lldc'), 'lldc', place),
      sids: flag(row.get('sids'), 'sids', place),
    };
  });
}

function regionOf(text: string, place: Place): Region | null {
  if (text === '') return null;
  const found = regions.find((region) => region === text.toLowerCase());
  if (!found) throw new ImportError(place, `region: "${text}" is not a UN region`);
  return found;
}

function flag(text: string, column: string, place: Place): boolean {
  if (text !== '0' && text !== '1')
    throw new ImportError(place, `${column}: expected 0 or 1, found "${text}"`);
  return text === '1';
}
