import type { RawTable } from '../parse/raw-table.ts';
import { isPlain, separators, type DecimalSign } from './number.ts';

/** What the separators of some columns show, taken together. */
interface Evidence {
  point: number;
  comma: number;
  /** `1.234` and `1,234`, where either could be meant. */
  openPoint: number;
  openComma: number;
  /** The first of those. */
  open: string | null;
}

export interface DecimalSigns {
  /** The sign of each set of columns. */
  signs: readonly DecimalSign[];
  /** The sign that all agree on; null where they do not. */
  all: DecimalSign | null;
  /**
   * Of each set: a text that could be read either way while neither the set nor, as is usual with
   * its separator, the rest of the file decides.
   */
  open: readonly (string | null)[];
}

const looked = 2_000;

/**
 * Finds the decimal sign of each set of columns by itself, then by the others of the file, and last
 * by what separates the cells: where that is a semicolon, commas are likely the decimal sign.
 */
export function decimalSigns(raw: RawTable, sets: readonly (readonly number[])[]): DecimalSigns {
  const shown = sets.map((places) => evidenceOf(raw, places));
  const lean: DecimalSign = raw.delimiter === ';' ? ',' : '.';
  const own = shown.map(({ point, comma }): DecimalSign | null =>
    point === 0 && comma === 0
      ? null
      : comma > point || (comma === point && lean === ',')
        ? ','
        : '.',
  );
  const ownSigns = new Set(own.filter((sign) => sign !== null));
  const agreed = ownSigns.size === 1 ? [...ownSigns][0]! : null;
  const signs = shown.map(({ openPoint, openComma, open }, place): DecimalSign => {
    const found = own[place] ?? agreed;
    if (found) return found;
    if (open === null) return lean;
    // Whole numbers in groups of three are likelier than three decimals everywhere.
    const grouped = raw.canonical || raw.delimiter === ';';
    return grouped && openPoint >= openComma ? ',' : '.';
  });
  const used = new Set(
    signs.filter((_, place) => own[place] !== null || shown[place]!.open !== null),
  );
  return {
    signs,
    all: used.size > 1 ? null : ([...used][0] ?? lean),
    open: shown.map(({ open }, place) => (own[place] === null && agreed !== lean ? open : null)),
  };
}

function evidenceOf(raw: RawTable, places: readonly number[]): Evidence {
  const found: Evidence = { point: 0, comma: 0, openPoint: 0, openComma: 0, open: null };
  for (const place of places)
    for (const text of raw.columns[place]!.texts.slice(1, looked)) {
      // A workbook's own numbers show nothing of how its texts are written.
      if (raw.canonical && isPlain(text)) continue;
      const sign = separators(text);
      if (sign === '.') found.point++;
      else if (sign === ',') found.comma++;
      else if (sign === 'open') {
        found.open ??= text;
        if (text.includes(',')) found.openComma++;
        else found.openPoint++;
      }
    }
  return found;
}
