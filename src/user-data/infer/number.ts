import { textMark } from '../parse/raw-table.ts';
import { withoutCurrency, type Currency } from './currency.ts';
import { westernDigits } from './digits.ts';
import { eitherOf } from './words-of-all.ts';

export type DecimalSign = '.' | ',';

/** A number as it was written. */
export interface WrittenNumber {
  value: number;
  /** Whether a word after it, such as "million", says its scale. */
  scaled: boolean;
  percent: boolean;
  currency: Currency | null;
}

interface Parts extends Omit<WrittenNumber, 'value'> {
  /** Digits and separators alone; empty for what is no number. */
  digits: string;
  times: number;
}

const space = "[\\s\\u00a0\\u202f\\u2009'’٬_]";
const spaces = new RegExp(space, 'g');
const spaced = new RegExp(`\\d${space}+\\d`);
const spacedByThousands = new RegExp(
  `^\\D*[1-9]\\d{0,2}(?:${space}+\\d{3})+(?:[.,٫]\\d*)?(?:e[+-]?\\d+)?$`,
);
const percentSign = new RegExp(`\\s?(?:%|٪|${eitherOf('cell.percent')})$`, 'i');
const multiples: readonly [RegExp, number][] = (
  [
    [eitherOf('scale.billion'), 1e9],
    [`${eitherOf('scale.million')}|m`, 1e6],
    [`${eitherOf('scale.thousand')}|k|tsd`, 1e3],
  ] as const
).map(([words, factor]) => [
  new RegExp(`(?<!\\p{L})\\s?(?:${words})\\.?(?:\\s(?:${eitherOf('scale.of')}))?$`, 'iu'),
  factor,
]);
/** As computers write numbers. */
const plain = /^(-?\d+(?:\.\d+)?(?:e[+-]?\d{1,3})?)(%?)$/i;
const exponential = /^-?\d+(?:[.,٫]\d+)?e[+-]?\d{1,3}$/i;

/** Groups have three digits each, as in India two each before the last; the first is not 0. */
const shapes: Readonly<Record<DecimalSign, RegExp>> = {
  '.': /^-?(?:[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d?(?:,\d{2})+,\d{3}|\d*)(?:\.\d*)?$/,
  ',': /^-?(?:[1-9]\d{0,2}(?:\.\d{3})+|\d*)(?:,\d*)?$/,
};

/** Takes off all that stands around the digits of a number. */
function partsOf(text: string): Parts {
  const parts: Parts = { digits: '', times: 1, scaled: false, percent: false, currency: null };
  let rest = westernDigits(text).replace(textMark, '').trim().replaceAll('−', '-');
  let sign = '';
  if (/^\(.*\)$/.test(rest)) [sign, rest] = ['-', rest.slice(1, -1).trim()];
  const takeSign = () => {
    if (sign !== '' || !/^[+-]/.test(rest)) return;
    [sign, rest] = [rest[0]!, rest.slice(1).trim()];
  };
  takeSign();
  while (/[^\d.,٫]/.test(rest)) {
    const money = withoutCurrency(rest);
    const multiple = parts.scaled ? undefined : multiples.find(([words]) => words.test(rest));
    if (percentSign.test(rest)) {
      rest = rest.replace(percentSign, '');
      parts.percent = true;
    } else if (money) {
      rest = money.rest;
      if (parts.currency !== 'other') parts.currency = money.currency;
    } else if (multiple) {
      rest = rest.replace(multiple[0], '');
      parts.times = multiple[1];
      parts.scaled = true;
    } else break;
  }
  takeSign();
  if (spaced.test(rest) && !spacedByThousands.test(rest)) return parts;
  parts.digits = (sign === '-' ? sign : '') + rest.replaceAll(spaces, '');
  return parts;
}

function fits(digits: string, decimal: DecimalSign): boolean {
  return /\d/.test(digits) && shapes[decimal].test(digits.replace('٫', decimal));
}

/** What the separators of a number say of its decimal sign; null for no number. */
export function separators(text: string): DecimalSign | 'open' | 'none' | null {
  const { digits } = partsOf(text);
  if (exponential.test(digits)) return 'none';
  const [point, comma] = [fits(digits, '.'), fits(digits, ',')];
  if (point && comma) return /[.,]/.test(digits) ? 'open' : 'none';
  return point ? '.' : comma ? ',' : null;
}

/** Whether a text is written as computers write numbers and shares: with a point or none at all. */
export function isPlain(text: string): boolean {
  return plain.test(text);
}

/**
 * A number as people and programs write it; null for what is none. A number in the computer's own
 * way is taken as such only where `canonical` says so: `1.234` may be a thousand.
 */
export function writtenNumber(
  text: string,
  decimal: DecimalSign,
  canonical = false,
): WrittenNumber | null {
  if (/^-?\d{1,15}$/.test(text)) return alone(Number(text), false);
  const own = canonical || decimal === '.' ? plain.exec(text) : null;
  if (own) return alone(Number(own[1]), own[2] !== '');
  const rest = partsOf(text);
  const { digits, times } = rest;
  if (exponential.test(digits)) return finite(Number(digits.replace(/[,٫]/, '.')) * times, rest);
  if (!fits(digits, decimal)) return null;
  const group = decimal === '.' ? ',' : '.';
  const one = digits.replace('٫', decimal).replaceAll(group, '').replace(',', '.');
  return finite(Number(one) * times, rest);
}

/** The value alone of `writtenNumber`. */
export function readNumber(text: string, decimal: DecimalSign, canonical = false): number | null {
  return writtenNumber(text, decimal, canonical)?.value ?? null;
}

function alone(value: number, percent: boolean): WrittenNumber | null {
  return Number.isFinite(value) ? { value, scaled: false, percent, currency: null } : null;
}

function finite(value: number, parts: Parts): WrittenNumber | null {
  const { scaled, percent, currency } = parts;
  return Number.isFinite(value) ? { value, scaled, percent, currency } : null;
}

/** The currency that a cell's number is written with; null for none, and for what is no number. */
export function currencyOfCell(text: string): Currency | null {
  const { currency, digits } = partsOf(text);
  return /\d/.test(digits) && separators(text) !== null ? currency : null;
}
