import { westernDigits } from './digits.ts';

export type DecimalSign = '.' | ',';

/** Texts of a column whose separators show, or do not contradict, one decimal sign. */
export interface SeparatorEvidence {
  point: number;
  comma: number;
  /** `1,234` or `1.234`: either could be meant. */
  open: number;
}

const stripped =
  /^(?:US\s?\$|USD|\$\s?US|\$|€|EUR|£|GBP|¥)\s?|\s?(?:US\s?\$|USD|\$\s?US|\$|€|EUR|£|GBP|¥|%|٪|pour cent|por ciento|percent|per cent)$/gi;
const spaces = /[\s\u00a0\u202f\u2009'’٬_]/g;
const multiples: readonly [RegExp, number][] = [
  [/\s?(?:billion|bn|milliards?|mil millones|مليار)$/i, 1e9],
  [/\s?(?:million|millions|millones|mn|mio|m|مليون)$/i, 1e6],
  [/\s?(?:thousand|k|tsd|milliers?|miles|ألف)$/i, 1e3],
];

/** The digits and separators of a number alone, its multiple taken off. */
function bare(text: string): { digits: string; times: number } {
  let digits = westernDigits(text).trim().replaceAll('−', '-').replaceAll('٫', '.');
  let times = 1;
  if (/^\(.*\)$/.test(digits)) digits = `-${digits.slice(1, -1)}`;
  const negative = digits.startsWith('-') || digits.startsWith('+');
  const sign = negative ? digits[0]! : '';
  digits = digits.slice(sign.length).trim().replaceAll(stripped, '');
  if (/\p{L}$/u.test(digits))
    for (const [pattern, factor] of multiples)
      if (pattern.test(digits)) {
        digits = digits.replace(pattern, '');
        times = factor;
        break;
      }
  digits = digits.replaceAll(stripped, '').replaceAll(spaces, '');
  if (digits.startsWith('-') && sign === '') return { digits, times };
  return { digits: (sign === '+' ? '' : sign) + digits, times };
}

/** What the separators of a number say of its decimal sign; null for no number. */
export function separators(text: string): DecimalSign | 'open' | 'none' | null {
  const { digits } = bare(text);
  if (!/^-?[\d.,]*\d[\d.,]*$/.test(digits)) return null;
  const points = digits.split('.').length - 1;
  const commas = digits.split(',').length - 1;
  if (points === 0 && commas === 0) return 'none';
  if (points > 0 && commas > 0)
    return digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ',';
  const [sign, other, many] =
    points > 0 ? (['.', ',', points] as const) : ([',', '.', commas] as const);
  if (many > 1) return other;
  const [before = '', after = ''] = digits.replace('-', '').split(sign);
  const grouped =
    after.length === 3 && before.length >= 1 && before.length <= 3 && !before.startsWith('0');
  return grouped ? 'open' : sign;
}

/**
 * A number as people and programs write it; null for what is none. A number in the computer's own
 * way is taken as such only where `canonical` says so: `1.234` may be a thousand.
 */
export function readNumber(text: string, decimal: DecimalSign, canonical = false): number | null {
  if (/^-?\d{1,15}$/.test(text)) return Number(text);
  if ((canonical || decimal === '.') && /^-?\d+(?:\.\d+)?(?:e[+-]?\d{1,3})?$/i.test(text))
    return finite(Number(text));
  const { digits, times } = bare(text);
  if (/^-?\d+(?:\.\d+)?e[+-]?\d{1,3}$/i.test(digits)) return finite(Number(digits) * times);
  const group = decimal === '.' ? ',' : '.';
  const shape =
    decimal === '.'
      ? /^-?(?:\d{1,3}(?:,\d{2,3})+|\d*)(?:\.\d*)?$/
      : /^-?(?:\d{1,3}(?:\.\d{2,3})+|\d*)(?:,\d*)?$/;
  if (!/\d/.test(digits) || !shape.test(digits)) return null;
  return finite(Number(digits.replaceAll(group, '').replace(',', '.')) * times);
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/** Adds up what a column's texts show of the decimal sign. */
export function separatorEvidence(texts: Iterable<string>): SeparatorEvidence {
  const evidence = { point: 0, comma: 0, open: 0 };
  for (const text of texts) {
    const shown = separators(text);
    if (shown === '.') evidence.point++;
    else if (shown === ',') evidence.comma++;
    else if (shown === 'open') evidence.open++;
  }
  return evidence;
}
