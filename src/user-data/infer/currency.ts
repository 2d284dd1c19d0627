import { keyOf } from './name-words.ts';
import { anyOf, eitherOf, plainEitherOf } from './words-of-all.ts';

/** A currency as it is written: US dollars, or any other. */
export type Currency = 'usd' | 'other';

/** Currencies of ISO 4217 but the US dollar. */
const codes =
  'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL'.split(
    ' ',
  );

const codePattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${codes.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
/** Codes that are words in names written in capitals. */
const wordlike = new Set(['ALL', 'TOP', 'SDG']);
/** In small letters, all but those that are words, or other abbreviations of the field. */
const smallCodes = new Set(
  codes.map((code) => code.toLowerCase()).filter((code) => !/^(?:all|top|sdg)$/.test(code)),
);

const otherWords = anyOf('currency.other');
const euroArea = new RegExp(` (?:${plainEitherOf('currency.euro_area')}) `, 'g');
const usdWords = anyOf('currency.dollar');
const dollarsElsewhere = '(?:A|AU|C|CA|CAN|HK|NZ|S|SG|MX|MEX|R|AR|NT|TT|J|BZ|EC|FJ|BB|RD|COL)\\$';
const signElsewhere = new RegExp(`(?!\\$)\\p{Sc}|(?<!\\p{L})${dollarsElsewhere}`, 'u');

/** The currency that a name speaks of; `other` too where it speaks of several. */
export function currencyOfName(written: string): Currency | null {
  const name = written.replaceAll(/(kong|maca[ou]),? sar/gi, '$1');
  const key = keyOf(name).replaceAll(euroArea, ' ');
  const shouting = name === name.toUpperCase();
  const coded =
    [...name.matchAll(codePattern)].some(([code]) => !(shouting && wordlike.has(code))) ||
    (!shouting && key.split(' ').some((word) => smallCodes.has(word)));
  if (coded || signElsewhere.test(name) || otherWords.test(key)) return 'other';
  return /\$/.test(name) || usdWords.test(key) ? 'usd' : null;
}

const usd = `(?<!\\p{L})(?:US\\s?\\$|U\\$S|\\$\\s?US|USD|${eitherOf('cell.dollar')})|\\$`;
const other = `(?<!\\p{L})(?:${dollarsElsewhere}|${codes.join('|')}|F\\.?\\s?CFA|CFA|${eitherOf('cell.currency')}|Rs\\.?|KSh|Tk|RM|S/\\.?|kr\\.?|zł|Fr\\.?)|(?!\\$)\\p{Sc}`;
const headOf = (token: string) => new RegExp(`^(?:${token})\\s?(?=[\\d.,+\\-\\s٫])`, 'iu');
const tailOf = (token: string) => new RegExp(`\\s?(?:${token})$`, 'iu');
const heads: readonly [Currency, RegExp][] = [
  ['other', headOf(other)],
  ['usd', headOf(usd)],
];
const tails: readonly [Currency, RegExp][] = [
  ['other', tailOf(other)],
  ['usd', tailOf(usd)],
];
/** No sign or word of a currency is longer. */
const longest = 16;

/** A number's text without the currency at one end of it, and which one that is. */
export function withoutCurrency(text: string): { rest: string; currency: Currency } | null {
  if (!/^\d/.test(text))
    for (const [currency, head] of heads)
      if (head.test(text)) return { rest: text.replace(head, '').trim(), currency };
  if (/\d$/.test(text)) return null;
  const from = Math.max(0, text.length - longest);
  for (const [currency, tail] of tails) {
    const at = text.slice(from).search(tail);
    if (at >= 0) return { rest: text.slice(0, from + at).trim(), currency };
  }
  return null;
}
