import { ImportError, type Place } from '../lib/import-error.ts';

/** A quarter as the tables write it, "2016Q2", from "2016_2Q", "2016Q2" or "2016Q2 [YR2016Q2]". */
export function quarterIn(text: string): string | undefined {
  const found = /^(\d{4})_?(?:Q([1-4])|([1-4])Q)(?: \[YR\w+\])?$/.exec(text.trim());
  return found ? `${found[1]}Q${found[2] ?? found[3]}` : undefined;
}

/** @throws {ImportError} if the text is no quarter. */
export function quarterOf(text: string, place: Place): string {
  const quarter = quarterIn(text);
  if (!quarter) throw new ImportError(place, `expected a quarter such as 2016_2Q, found "${text}"`);
  return quarter;
}
