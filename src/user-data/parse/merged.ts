/** A block of cells that show one value, ends included: rows as the file counts them from 1, columns from 0. */
export interface Merged {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** The block that a reference such as `A2:C4` names; null where it is none. */
export function mergedOf(reference: string): Merged | null {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(reference);
  if (!found) return null;
  const [, left = '', top = '', right = '', bottom = ''] = found;
  return {
    top: Number(top),
    bottom: Number(bottom),
    left: columnPlace(left),
    right: columnPlace(right),
  };
}

/** The place of a column by its letters: `C` is 2. */
export function columnPlace(letters: string): number {
  let place = 0;
  for (const letter of letters.toUpperCase()) place = place * 26 + letter.charCodeAt(0) - 64;
  return place - 1;
}
