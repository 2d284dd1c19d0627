import type { RawColumn } from '../parse/raw-table.ts';
import type { EconomyIndex, Naming } from './economy-index.ts';
import { isMissing, isMissingFigure } from './missing.ts';
import { currencyOfCell, separators } from './number.ts';
import { fiscalStart, isCompactMonth, isYear, readDate, readQuarter } from './period.ts';
import { sexParser } from './sex.ts';

/** Shares, 0 to 1, of a column's different texts that could be each kind of thing. */
export interface Profile {
  /** Different texts looked at. */
  texts: number;
  economy: number;
  /** Most frequent way to name the economies. */
  naming: Naming | null;
  m49: number;
  year: number;
  quarter: number;
  date: number;
  /** A year and its month in one number. */
  compact: number;
  sex: number;
  /** Of the texts that are no code for a missing number. */
  number: number;
  percent: number;
  dollar: number;
  /** Numbers with the sign or name of another currency. */
  foreign: number;
}

const looked = 2_000;

/** What the texts of a column look like. */
export function profileOf(column: RawColumn, index: EconomyIndex): Profile {
  const texts = column.texts.slice(1, looked + 1);
  const asSex = sexParser(texts);
  const tally = {
    texts: 0,
    year: 0,
    quarter: 0,
    date: 0,
    compact: 0,
    sex: 0,
    number: 0,
    percent: 0,
    dollar: 0,
    foreign: 0,
    groups: 0,
    m49: 0,
    codes: 0,
  };
  const namings = new Map<Naming, number>();
  const codes = texts.filter((text) => /^[A-Z]{2}$/.test(text)).length > texts.length * 0.7;
  for (const text of texts) {
    if (isMissing(text) && !(codes && text === 'NA')) continue;
    tally.texts++;
    if (isMissingFigure(text)) tally.codes++;
    if (isYear(text) || fiscalStart(text) !== null) tally.year++;
    if (readQuarter(text) !== null) tally.quarter++;
    else if (isCompactMonth(text)) tally.compact++;
    else if (readDate(text) !== null || readDate(text, 'month') !== null) tally.date++;
    if (asSex(text) !== null) tally.sex++;
    if (separators(text) !== null) {
      tally.number++;
      const currency = /^[\d.,-]+$/.test(text) ? null : currencyOfCell(text);
      if (currency === 'other') tally.foreign++;
      else if (currency === 'usd') tally.dollar++;
    }
    if (/[%٪]\s*$/.test(text)) tally.percent++;
    const found = index.find(text, codes ? 'alpha2' : null);
    if (found.kind === 'economy' && found.by === 'm49') tally.m49++;
    else if (found.kind === 'economy') namings.set(found.by, (namings.get(found.by) ?? 0) + 1);
    else if (found.kind !== 'unknown') tally.groups++;
  }
  const named = [...namings.values()].reduce((sum, count) => sum + count, 0);
  const [naming] = [...namings].toSorted((a, b) => b[1] - a[1])[0] ?? [null];
  const share = (count: number) => (tally.texts === 0 ? 0 : count / tally.texts);
  return {
    texts: tally.texts,
    economy: named === 0 ? 0 : share(named + tally.groups),
    naming,
    m49: share(tally.m49),
    year: share(tally.year),
    quarter: share(tally.quarter),
    date: share(tally.date),
    compact: share(tally.compact),
    sex: share(tally.sex),
    // Letters among as many numbers stand for none; among fewer they are what the column is of.
    number:
      tally.number > tally.codes ? tally.number / (tally.texts - tally.codes) : share(tally.number),
    percent: share(tally.percent),
    dollar: share(tally.dollar),
    foreign: share(tally.foreign),
  };
}
