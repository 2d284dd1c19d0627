const shown = {
  whole: { month: 'long', year: 'numeric' },
  name: { month: 'long' },
  short: { month: 'short' },
} as const;

/** Says a month written `2026-05` in a language; what is no month stays as it is. */
export function monthIn(locale: string): (value: string, as?: 'name' | 'short') => string {
  const made = new Map<string, Intl.DateTimeFormat>();
  return (value, as) => {
    const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(value) ?? [];
    if (year === undefined || month === undefined) return value;
    const key = as ?? 'whole';
    const date =
      made.get(key) ?? new Intl.DateTimeFormat(locale, { ...shown[key], timeZone: 'UTC' });
    made.set(key, date);
    return date.format(Date.UTC(Number(year), Number(month) - 1));
  };
}
