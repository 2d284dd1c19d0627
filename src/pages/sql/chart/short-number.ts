const shortFormats = new Map<string, (value: number) => string>();

/** Three digits that count, with a letter for thousands and millions; the same function each time. */
export function shortNumber(locale: string): (value: number) => string {
  let write = shortFormats.get(locale);
  if (!write) {
    const format = new Intl.NumberFormat(locale, {
      notation: 'compact',
      maximumSignificantDigits: 3,
    });
    write = (value) => format.format(value);
    shortFormats.set(locale, write);
  }
  return write;
}
