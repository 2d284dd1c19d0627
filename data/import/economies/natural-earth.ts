import { cellNumber } from '../lib/cell-number.ts';
import { readCsv } from '../lib/csv.ts';
import { ImportError, type Place } from '../lib/import-error.ts';
import type { InputFile } from '../lib/input-file.ts';

/** One area of Natural Earth, as far as labels and codes go. */
export interface Area {
  place: Place;
  /** Natural Earth's own code (`adm0_a3`), which every area has. */
  code: string;
  /** ISO 3166-1 alpha-3, or null where it has none. */
  iso: string | null;
  name: string;
  /** Where its label goes: degrees east and north. */
  lon: number;
  lat: number;
  /** What Natural Earth notes about a contested area. */
  dispute: string | null;
}

const columns = ['name_long', 'adm0_a3', 'iso_a3_eh', 'note_brk', 'label_x', 'label_y'] as const;

/**
 * Reads the attributes of Natural Earth's countries at 1:50m (`countries50_attributes.csv`).
 * @throws {ImportError} for a label point outside the globe.
 */
export function readAreas(file: InputFile): Area[] {
  return readCsv(file, columns).rows.map((row) => {
    const place = { file: file.path, row: row.row };
    const lon = degrees(row.get('label_x'), 'label_x', 180, place);
    const lat = degrees(row.get('label_y'), 'label_y', 90, place);
    const iso = row.get('iso_a3_eh');
    return {
      place,
      code: row.get('adm0_a3'),
      iso: /^[A-Z]{3}$/.test(iso) ? iso : null,
      name: row.get('name_long'),
      lon,
      lat,
      dispute: row.get('note_brk') || null,
    };
  });
}

function degrees(text: string, column: string, limit: number, place: Place): number {
  const value = cellNumber(text, place, column);
  if (value === null || Math.abs(value) > limit)
    throw new ImportError(place, `${column}: expected degrees within ±${limit}, found "${text}"`);
  return value;
}
