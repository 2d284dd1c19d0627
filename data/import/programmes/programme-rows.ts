import { cellNumber } from '../lib/cell-number.ts';
import { readCsv } from '../lib/csv.ts';
import type { EconomyResolver } from '../lib/economy-resolver.ts';
import { ImportError, type Place } from '../lib/import-error.ts';
import type { Row } from '../lib/row.ts';
import type { InputFile } from '../lib/input-file.ts';

const columns = [
  'title',
  'title_en_gloss',
  'funder',
  'iom_project_id',
  'prima_id',
  'start',
  'end',
  'status_on_page',
  'type',
  'budget',
  'currency',
  'coverage',
  'region',
  'countries',
  'theme',
  'source_kind',
  'url',
  'note',
] as const;

const ourTranslation = / \(our translation\)$/;

/**
 * Rows of tables `programme` and `programme_economy`. A status is as the page said when stored,
 * without the page's own sentences; a date is a year, a month or a day, as stored.
 * @throws {ImportError} for an unknown economy, a date or address that is not one, a budget
 * without a currency, or a programme listed twice.
 */
export function readProgrammes(
  file: InputFile,
  economies: EconomyResolver,
): { programmes: Row[]; economies: Row[] } {
  const programmes: Row[] = [];
  const places: Row[] = [];
  const seen = new Set<string>();
  for (const row of readCsv(file, columns).rows) {
    const place = { file: file.path, row: row.row };
    const title = row.get('title');
    if (title === '') throw new ImportError(place, 'title is missing');
    const id = programmeId(row.get('iom_project_id'), title);
    if (seen.has(id)) throw new ImportError(place, `${id} is listed twice`);
    seen.add(id);
    const gloss = row.get('title_en_gloss');
    const budget = cellNumber(row.get('budget'), place, 'budget');
    if (budget !== null && !/^[A-Z]{3}$/.test(row.get('currency')))
      throw new ImportError(place, `currency: "${row.get('currency')}" for a budget of ${budget}`);
    programmes.push({
      id,
      title,
      title_en: gloss.replace(ourTranslation, '') || null,
      funder: row.get('funder') || null,
      project_id: row.get('iom_project_id') || row.get('prima_id') || null,
      start: date(row.get('start'), 'start', place),
      end: date(row.get('end'), 'end', place),
      status_stored: withoutQuotation(row.get('status_on_page')) || null,
      type: row.get('type') || null,
      budget,
      currency: row.get('currency') || null,
      coverage: row.get('coverage') || null,
      region: row.get('region') || null,
      theme: row.get('theme') || null,
      source_kind: row.get('source_kind') || null,
      url: address(row.get('url'), place),
      note: notes(row.get('note'), ourTranslation.test(gloss)),
    });
    for (const code of row.get('countries').split(';').filter(Boolean))
      places.push({ id, economy: economies.economy('iom', { code: code.trim() }, place) });
  }
  return { programmes, economies: places };
}

/** The funder's number if there is one, else the first words of the title, as a plain id. */
export function programmeId(number: string, title: string): string {
  if (number !== '') return slug(number);
  return slug(title).split('-').slice(0, 8).join('-');
}

function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** A page's sentence in quotation marks, with the brackets around it, is its author's. */
function withoutQuotation(text: string): string {
  return text.replace(/ \([^()]*“[^()]*\)/g, '').trim();
}

function notes(note: string, translated: boolean): string | null {
  const parts = [note, translated ? 'The English title is our translation' : ''];
  return parts.filter((part) => part !== '').join('. ') || null;
}

function date(text: string, column: string, place: Place): string | null {
  if (text === '') return null;
  if (!/^\d{4}(-\d{2}){0,2}$/.test(text))
    throw new ImportError(place, `${column}: "${text}" is not a year, a month or a day`);
  return text;
}

function address(text: string, place: Place): string {
  if (!/^https?:\/\/\S+$/.test(text))
    throw new ImportError(place, `url: "${text}" is not an address`);
  return text;
}
