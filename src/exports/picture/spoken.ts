import type { Language } from '../../language/index.ts';

/** Today as a user of the language writes it, digits Western as everywhere. */
export function dayIn(language: Language, day: Date = new Date()): string {
  const place = language === 'en' ? 'en-GB' : language;
  const format = new Intl.DateTimeFormat(`${place}-u-nu-latn-ca-gregory`, { dateStyle: 'long' });
  return format.format(day);
}

/** Today as files write it. */
export const today = (): string => new Date().toISOString().slice(0, 10);

const longest = 90;

/** An address as it is printed: no scheme, and cut where nobody would type it any more. */
export function plainAddress(address: string): string {
  const plain = address.replace(/^https?:\/\//, '').replace(/\/$/, '');
  const letters = [...plain];
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : plain;
}
