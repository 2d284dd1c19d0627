import { directionOf } from './direction.ts';
import { editionIn } from './edition.ts';
import { monthIn } from './month.ts';
import type { Unit } from './measure.ts';

/**
 * What a format needs said in words: a key of the `domain` catalogue and its values. `count` asks
 * for the form of an ordinal, `plural` for that of a noun after a number, `context` for words that
 * only some languages have: of a gender, or of one quarter.
 */
export type SayWords = (key: string, values?: Readonly<Record<string, string | number>>) => string;

export interface AmountOptions {
  /**
   * `rounded` (default): three significant digits, millions and above in words;
   * `short`: the same, abbreviated, for axes and labels; `full`: whole numbers to
   * the last digit, small ones to two decimals; `exact`: every digit there is; `said`: rounded, as
   * a sentence has it, its unit in words ("52,6 milliards de dollars").
   */
  as?: 'rounded' | 'short' | 'full' | 'exact' | 'said';
}

/** Numbers as a user of one language reads them. A null value is said as "no data". */
export interface Format {
  /** BCP 47 tag the numbers are formatted by. */
  locale: string;
  /** A value with its unit; percent is on the 0–100 scale. */
  amount(value: number | null, unit: Unit, options?: AmountOptions): string;
  /** From one value to another, lowest first. */
  range(low: number, high: number, unit: Unit, options?: AmountOptions): string;
  /** A percentage on the 0–100 scale, with as many decimals as its size deserves. */
  share(value: number | null): string;
  /** A number of things, three significant digits, without a unit. */
  count(value: number | null, options?: AmountOptions): string;
  /** The same with its article, or after "of": "el 82 %", "del 82 %". */
  shareWith(value: number, word: 'the' | 'of', options?: AmountOptions): string;
  /** A number of things before their noun: "2,64 millions de". */
  counted(value: number): string;
  /** A small number of the plural form that a noun has after a number as it is shown. */
  pluralOf(value: number): number;
  /** `3rd of 201`; of feminine things with `f`, where a language makes a difference. */
  rank(value: number, of: number, gender?: 'f'): string;
  /** A calendar year: never grouped. */
  year(value: number): string;
  /** First and last year of a span; one year alone if they are the same. */
  years(first: number, last: number): string;
  /** A quarter written `2016Q2`. */
  quarter(value: string): string;
  /** A month written `2026-05`: "May 2026"; by its name alone, or shortened for an axis. */
  month(value: string, as?: 'name' | 'short'): string;
  /** An edition as its publisher names it in English, its months in the user's language. */
  edition(value: string): string;
  /** Names in a row: "France, Italy and Spain". */
  list(items: readonly string[]): string;
  /** Bytes, in decimal units as browsers and hosts count them. */
  bytes(value: number): string;
}

/** From here on, rounding to three digits gives a million. */
const million = 999_500;
const billion = 999_500_000;
const trillion = 999_500_000_000;

/**
 * Formats for one language. Digits are Western in every language, so that a figure on the map,
 * in a table and in a link is the same figure.
 */
export function createFormat(language: string, say: SayWords): Format {
  const locale = `${language}-u-nu-latn`;
  // A text whose first letter decides its direction (`unicode-bidi: plaintext`) stays from the right.
  const minus = directionOf(language) === 'rtl' ? '\u200f\u200e\u2212' : '\u2212';
  const number = cachedNumbers(locale);
  // Made when they are first asked for: each costs a slow phone milliseconds.
  let list: Intl.ListFormat | undefined;
  let plurals: Intl.PluralRules | undefined;

  /**
   * The number alone, without sign or unit.
   *
   * @param alone no noun follows it: "مليونين من المهاجرين", but "مليوني مهاجر"
   */
  function plain(size: number, as: AmountOptions['as'], alone?: boolean): string {
    // More than a number holds: nothing is rounded.
    if (as === 'exact') return number({ maximumSignificantDigits: 17 }).format(size);
    if (as === 'full') return number({ maximumFractionDigits: size < 100 ? 2 : 0 }).format(size);
    const digits = { maximumSignificantDigits: 3 } as const;
    if (size < million && as !== 'short') return number(digits).format(size);
    const compactDisplay = as === 'short' ? 'short' : 'long';
    const words = number({ ...digits, notation: 'compact', compactDisplay });
    if (as === 'short') return words.format(size);
    // "52.600 millones", as it is written, and not the "52,6 mil millones" of CLDR.
    if (size >= billion && size < trillion && /\smil\s/.test(words.format(size)))
      return unbroken(words.format(2e6).replace('2', number(digits).format(size / 1e6)));
    const exponent = size >= trillion ? 12 : size >= billion ? 9 : 6;
    const unit = 10 ** exponent;
    const plural = pluralFor(size / unit);
    // "103 ملايين", where CLDR asks for the plural of 103,000,000.
    const shown =
      plural === ofPlural.few
        ? words.format(3 * unit).replace('3', number(digits).format(size / unit))
        : words.format(size);
    const said = say(`e${exponent}`, { number: shown, plural });
    return unbroken(alone ? say('alone', { number: said, plural }) : said);
  }

  /** A number of the plural form that a noun has after this one as it is shown. */
  function pluralFor(size: number): number {
    plurals ??= new Intl.PluralRules(locale);
    return ofPlural[plurals.select(Number(size.toPrecision(3)))];
  }

  function pluralOf(value: number): number {
    const size = Math.abs(value);
    return size >= million ? 1e6 : pluralFor(size);
  }

  function share(size: number, below: boolean): string {
    // "Under" would say the wrong side of a negative one.
    if (below && size < 0.1)
      return say('share', { number: number({ maximumSignificantDigits: 1 }).format(size) });
    if (size > 0 && size < 0.1)
      return say('share_under', { share: say('share', { number: number({}).format(0.1) }) });
    return say('share', { number: shareNumber(size, number) });
  }

  function unsigned(size: number, unit: Unit, as: AmountOptions['as'], below: boolean): string {
    switch (unit) {
      case 'usd':
        return as === 'said'
          ? say('dollars', { number: plain(size, as), plural: pluralOf(size) })
          : say('usd', {
              number: plain(size, as),
              // "138.000 millones de US$": a noun that counts takes its "of" before the sign, too.
              ...(as === 'rounded' ? { plural: pluralOf(size) } : {}),
            });
      case 'ppp':
        return as === 'short' ? plain(size, as) : say('ppp', { number: plain(size, as) });
      case 'usd_per_person': {
        const usd = unsigned(size, 'usd', as, below);
        return as === 'short' ? usd : say('per_person', { amount: usd });
      }
      case 'percent':
        return as === 'full' || as === 'exact'
          ? say('share', { number: plain(size, as) })
          : share(size, below);
      case 'persons':
        return plain(size, as, true);
    }
  }

  function amount(value: number | null, unit: Unit, options: AmountOptions = {}): string {
    if (value === null || Number.isNaN(value)) return say('no_data');
    const below = value < 0;
    return (below ? minus : '') + unsigned(Math.abs(value), unit, options.as ?? 'rounded', below);
  }

  return {
    locale,
    amount,
    range: (low, high, unit, options) =>
      say('range', { from: amount(low, unit, options), to: amount(high, unit, options) }),
    share: (value) => amount(value, 'percent'),
    count: (value, options) => amount(value, 'persons', options),
    shareWith(value, word, options) {
      const shown = amount(value, 'percent', options);
      const under = value > 0 && value < 0.1;
      return say(`share_${word}${under ? '_under' : ''}`, { share: shown });
    },
    counted: (value) =>
      say('counted', { number: plain(value, 'rounded'), plural: pluralOf(value) }),
    pluralOf,
    rank: (value, of, gender) =>
      say('rank', {
        ...(gender ? { context: gender } : {}),
        count: value,
        rank: number({}).format(value),
        of: number({}).format(of),
      }),
    year: (value) => String(value),
    years: (first, last) => (first === last ? String(first) : `${first}\u2013${last}`),
    quarter(value) {
      const match = /^(\d{4})Q([1-4])$/.exec(value);
      if (!match) return value;
      const [, year = '', quarter = ''] = match;
      return say('quarter', { year, quarter, context: `q${quarter}` });
    },
    month: monthIn(locale),
    edition: editionIn(locale),
    list(items) {
      // Without the comma that American English has before "and": the catalogues have none.
      list ??= new Intl.ListFormat(language === 'en' ? 'en-GB' : locale, { type: 'conjunction' });
      return list.format(items);
    },
    bytes(value) {
      const [size, unit] =
        value < 999_500
          ? ([value / 1e3, 'kilobyte'] as const)
          : ([value / 1e6, 'megabyte'] as const);
      return number({
        style: 'unit',
        unit,
        maximumSignificantDigits: 2,
        roundingPriority: 'morePrecision',
        maximumFractionDigits: 0,
      }).format(size);
    },
  };
}

/** "5.2" and "billion" stay on one line. */
const unbroken = (amount: string) => amount.replaceAll(' ', '\u00a0');

const ofPlural = { zero: 0, one: 1, two: 2, few: 3, many: 11, other: 100 } as const;

/** 26, 7.9, 0.4; and 99.6 rather than 100 for what is not quite the whole. */
function shareNumber(
  size: number,
  number: (options: Intl.NumberFormatOptions) => Intl.NumberFormat,
) {
  const nearlyAll = size < 100 && Math.round(size) === 100;
  const whole = Math.round(size * 10) / 10 >= 10 && !nearlyAll;
  const shown = nearlyAll ? Math.min(size, 99.9) : size;
  const digits = whole ? 0 : 1;
  const least = Number.isInteger(shown) ? 0 : digits;
  return number({ minimumFractionDigits: least, maximumFractionDigits: digits }).format(shown);
}

function cachedNumbers(locale: string): (options: Intl.NumberFormatOptions) => Intl.NumberFormat {
  const made = new Map<string, Intl.NumberFormat>();
  return (options) => {
    const key = JSON.stringify(options);
    const existing = made.get(key);
    if (existing) return existing;
    const fresh = new Intl.NumberFormat(locale, options);
    made.set(key, fresh);
    return fresh;
  };
}
