import { fullHeader, type RawColumn, type RawTable } from '../../parse/raw-table.ts';
import { isMissing, isMissingFigure } from '../missing.ts';
import { splitFlag } from './flag-of.ts';
import { separators } from '../number.ts';
import { isYear } from '../period.ts';
import { keyOf } from '../name-words.ts';
import { anyOf } from '../words-of-all.ts';

const looked = 2_000;
const orders = anyOf('unit.order');

/** Places of the columns that are numbers in most cells, flags and codes for none aside; no years. */
export function figureColumns(raw: RawTable): number[] {
  return [...raw.columns.keys()].filter((place) => isFigures(raw.columns[place]!));
}

/** The same without those that number the rows. */
export function figuresAside(raw: RawTable): number[] {
  return figureColumns(raw).filter((place) => !orders.test(keyOf(fullHeader(raw.columns[place]!))));
}

function isFigures({ texts }: RawColumn): boolean {
  let [numbers, flagged, years, codes, all] = [0, 0, 0, 0, 0];
  for (const text of texts.slice(1, looked)) {
    if (isMissing(text)) continue;
    if (isMissingFigure(text)) {
      codes++;
      continue;
    }
    all++;
    if (separators(text) !== null) numbers++;
    else if (splitFlag(text) !== null) {
      // `1a` beside `2b` is a code; beside numbers, a number with a flag.
      if (/\d[a-z]$/i.test(text)) flagged++;
      else numbers++;
    }
    if (isYear(text)) years++;
  }
  // Letters among as many numbers are what the column is of.
  if (numbers >= flagged) numbers += flagged;
  const texted = numbers > codes ? all : all + codes;
  return numbers > 0 && numbers >= texted * 0.5 && years < all * 0.9;
}
