const monthFormats = new Map<string, (time: number) => string>();

/** The month and year of a number of years, as of `timeOf`; the same function each time. */
export function monthAndYear(locale: string): (time: number) => string {
  let write = monthFormats.get(locale);
  if (!write) {
    const format = new Intl.DateTimeFormat(locale, {
      year: 'numeric',
      month: 'short',
      timeZone: 'UTC',
    });
    write = (time) => format.format(Date.UTC(1900, Math.floor(time * 12 + 1e-6) - 1900 * 12));
    monthFormats.set(locale, write);
  }
  return write;
}

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
