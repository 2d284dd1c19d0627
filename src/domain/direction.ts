export type Direction = 'ltr' | 'rtl';

/** Scripts written from the right, by ISO 15924: those of living languages. */
const fromTheRight = new Set([
  'Adlm',
  'Arab',
  'Aran',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Syrc',
  'Thaa',
]);

/** The way a language is written, by the script that is most used for it; left to right if unknown. */
export function directionOf(tag: string): Direction {
  try {
    const { script } = new Intl.Locale(tag).maximize();
    return fromTheRight.has(script ?? '') ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}
