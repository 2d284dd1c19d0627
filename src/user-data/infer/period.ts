import { fold } from '../../ui/combobox/economy-search.ts';
import { westernDigits } from './digits.ts';
import { monthNamed } from './period-words.ts';
import { wordsOfAll } from './words-of-all.ts';

const quarter = `[${wordsOfAll('cell.quarter').join('')}]`;
const marks = wordsOfAll('cell.estimate').join('');
const yearAlone = new RegExp(
  `^(?:FY|YR|Y|X)?\\s?(\\d{4})(?:\\.0+)?(?:\\s?[${marks}*]|\\s?\\[YR\\d{4}\\])?$`,
  'i',
);
const parted = '[\\s\\-_/]*';
/** A year and its quarter, and the other way round. */
const forth = [
  new RegExp(`^(\\d{4})${parted}${quarter}\\s?([1-4])$`),
  new RegExp(`^(\\d{4})${parted}([1-4])${quarter}$`),
];
const back = [
  new RegExp(`^${quarter}\\s?([1-4])${parted}(\\d{4})$`),
  new RegExp(`^([1-4])${quarter}${parted}(\\d{4})$`),
];

const half = `(?:${wordsOfAll('cell.half').join('|')})`;
const halves = [
  new RegExp(`^(?<year>\\d{4})${parted}${half}\\s?(?<of>[12])$`),
  new RegExp(`^(?<year>\\d{4})${parted}(?<of>[12])${half}$`),
  new RegExp(`^${half}\\s?(?<of>[12])${parted}(?<year>\\d{4})$`),
  new RegExp(`^(?<of>[12])${half}${parted}(?<year>\\d{4})$`),
];
/** Between a half and its year. */
const joining = new Set([...wordsOfAll('corridor.from'), ...wordsOfAll('scale.of')].map(fold));
const halfNames = (['cell.first_half', 'cell.second_half'] as const).map(
  (key) => new Set(wordsOfAll(key).map(fold)),
);

const fiscal = /^(?:FY|AF|EF)?\s?(\d{4})\s?[/\-–]\s?(\d{4}|\d{2})$/i;
const turnedName = /^(\d{4})[\s\-_/,.]*(\p{L}[\p{L}\p{M}]*\.?)$/u;
const first = 1800;
const last = 2200;

/** A year as a text gives it: `2021`, `2021.0`, `2021e`, `[YR2021]`; null for any other. */
export function readYear(text: string): number | null {
  const plain = westernDigits(text).trim();
  const found = yearAlone.exec(plain)?.[1] ?? /^\[?YR(\d{4})\]?$/i.exec(plain)?.[1];
  if (found === undefined) return null;
  const year = Number(found);
  return year >= first && year <= last ? year : null;
}

export function isYear(text: string): boolean {
  return readYear(text) !== null;
}

/** The year in which a year over two begins: `2019/20`, `2019-2020`, `FY 2019/20`; null for any other. */
export function fiscalStart(text: string): number | null {
  const plain = westernDigits(text).trim();
  const found = fiscal.exec(plain);
  if (!found) return null;
  const [, start = '', end = ''] = found;
  const next = String(Number(start) + 1);
  return isYear(start) && (end === next || end === next.slice(2)) ? Number(start) : null;
}

const compact = /^((?:19|20)\d\d)(0[1-9]|1[0-2])$/;

/** Whether a number may be a year and its month, `202103`: where its column says that it is a time. */
export function isCompactMonth(text: string): boolean {
  return compact.test(westernDigits(text).trim());
}

/** A month as its first day: `2021M01`, `2021m1`, `M1 2021`, `Jan-2021`, `enero de 2021`; or null. */
export function readMonth(text: string): string | null {
  const plain = westernDigits(text).trim();
  const coded = /^(\d{4})[\s\-_/]*M\s?(\d{1,2})$/i.exec(plain);
  if (coded) return day(Number(coded[1]), Number(coded[2]), 1);
  const turned = /^M\s?(\d{1,2})[\s\-_/]*(\d{4})$/i.exec(plain);
  if (turned) return day(Number(turned[2]), Number(turned[1]), 1);
  const named =
    /^(\p{L}[\p{L}\p{M}]*\.?)(?:\s+de)?[\s\-_/,.]*(\d{4}|\d{2})$/u.exec(plain) ??
    turnedName.exec(plain);
  if (!named) return null;
  const [word = '', digits = ''] = /^\d/.test(named[1]!)
    ? [named[2], named[1]]
    : [named[1], named[2]];
  const month = monthNamed(word);
  if (month === null) return null;
  return day(digits.length === 2 ? century(Number(digits)) : Number(digits), month, 1);
}

/** Two digits beside a month's name are a year of the last fifty or the next twenty. */
function century(year: number): number {
  return year < 50 ? 2000 + year : 1900 + year;
}

/**
 * A quarter as `2021Q3`: from `2021Q3`, `2021-T3`, `Q3 2021`, `3T 2021`; a half-year as `2021H1`: from
 * `2021-H1`, `2021S1`, `H1 2021`, `1er semestre 2021`; null for any other.
 */
export function readQuarter(text: string): string | null {
  const plain = westernDigits(text)
    .trim()
    .toUpperCase()
    .replace(/\s*\[YR[^\]]*\]$/, '');
  const found = forth[0]?.exec(plain) ?? forth[1]?.exec(plain);
  const turned = found ? null : (back[0]?.exec(plain) ?? back[1]?.exec(plain));
  const [year, of] = found ? [found[1], found[2]] : [turned?.[2], turned?.[1]];
  if (year === undefined || of === undefined) return readHalf(plain);
  return isYear(year) ? `${year}Q${of}` : null;
}

function readHalf(plain: string): string | null {
  for (const form of halves) {
    const { year, of } = form.exec(plain)?.groups ?? {};
    if (year !== undefined && isYear(year)) return `${year}H${of}`;
  }
  const [year] = /(?<!\d)\d{4}(?!\d)/.exec(plain) ?? [];
  if (year === undefined || !isYear(year) || plain.length > 40) return null;
  const words = fold(plain.replace(year, ' ')).split(' ');
  if (joining.has(words.at(-1) ?? '')) words.pop();
  const name = words.join(' ');
  const of = halfNames.findIndex((names) => names.has(name)) + 1;
  return of > 0 ? `${year}H${of}` : null;
}

/** Whether a part of a year is a half of it. */
export function isHalf(part: string): boolean {
  return part[4] === 'H';
}

/**
 * Reads the parts of years of a column. Of quarters and half-years in one column, which would be
 * counted twice, the kind that is there more often is read, and the other is none.
 */
export function partReader(texts: readonly string[]): (text: string) => string | null {
  const found = texts.flatMap((text) => readQuarter(text) ?? []);
  const mostlyHalves = found.filter(isHalf).length * 2 > found.length;
  return (text) => {
    const part = readQuarter(text);
    return part !== null && isHalf(part) === mostlyHalves ? part : null;
  };
}

/** How the days of a column are written where the order is open. */
export type DateOrder = 'day' | 'month';

/** A day as `YYYY-MM-DD`; null for what is none, such as the 30th of February. */
export function readDate(text: string, order: DateOrder = 'day'): string | null {
  const plain = westernDigits(text).trim();
  const joined = compact.exec(plain);
  if (joined) return day(Number(joined[1]), Number(joined[2]), 1);
  if (/\p{L}/u.test(plain)) {
    const month = readMonth(plain);
    if (month !== null) return month;
  }
  const iso = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[T ]\d{1,2}:\d{2}.*)?$/.exec(plain);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3] ?? 1));
  const local = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?: \d{1,2}:\d{2}.*)?$/.exec(plain);
  if (!local) return null;
  const [one, two, year] = [Number(local[1]), Number(local[2]), Number(local[3])];
  return order === 'day' ? day(year, two, one) : day(year, one, two);
}

function day(year: number, month: number, date: number): string | null {
  if (year < first || year > last || month < 1 || month > 12) return null;
  const moment = new Date(Date.UTC(year, month - 1, date));
  if (moment.getUTCDate() !== date) return null;
  return moment.toISOString().slice(0, 10);
}

/** Days such as 12/31/2021 show that the month comes first. */
export function dateOrder(texts: readonly string[]): DateOrder {
  const months = texts.filter((text) => readDate(text, 'day') === null && readDate(text, 'month'));
  return months.length > 0 ? 'month' : 'day';
}
