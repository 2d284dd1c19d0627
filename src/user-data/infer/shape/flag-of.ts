import { separators } from '../number.ts';
import { monthNamed } from '../period-words.ts';

/** Signs of footnotes, letters of statuses and numbers of notes beside a number. */
const sign = '[*†‡§¶#^]+|[¹²³⁰⁴-⁹ᵃ-ᶻ]+';
const bracketed =
  '\\(\\s*(?:[a-z]{1,3}|(?:est|estim|prov|prel|prelim|rev)\\.?|\\d{1,2}|[*†‡§]+)\\s*\\)|\\[\\s*(?:[a-z]{1,3}|\\d{1,2})\\s*\\]|\\{\\s*[a-z0-9]{1,2}\\s*\\}';
const tail = new RegExp(
  `^(.*\\d[.,]?\\)?%?)(?:(${sign})|\\s*(${bracketed})|\\s+([a-z]{1,3}|[a-z](?:,\\s?[a-z]){1,3}|[a-z0-9]{1,2}/)|([a-z]))$`,
  'iu',
);
const head = new RegExp(`^(?:([*†‡§¶#~≈]+)|(${bracketed})|([a-z])\\s)\\s*([-+]?[\\d.,].*)$`, 'iu');

/** A number's text without the flag beside it, and the flag bare; null for a text without one. */
export function splitFlag(text: string): { number: string; flag: string } | null {
  if (/^-?\d*[.,]?\d*$/.test(text) || text.length > 40 || !/\d/.test(text)) return null;
  if (separators(text) !== null) return null;
  const behind = tail.exec(text);
  if (behind) return of(behind[1]!, behind[2] ?? behind[3] ?? behind[4] ?? behind[5]!);
  const ahead = head.exec(text);
  return ahead ? of(ahead[4]!, ahead[1] ?? ahead[2] ?? ahead[3]!) : null;
}

function of(written: string, flag: string): { number: string; flag: string } | null {
  const number = written.trim();
  // `2021 Jan` is a month.
  if (separators(number) === null || monthNamed(flag) !== null) return null;
  return { number, flag: flag.replace(/^[([{]\s*(.*?)\s*[)\]}]$/, '$1').replace(/\/$/, '') };
}
