import { useFormat } from './use-say.ts';

/** Writes a day of the calendar, given as `2026-11-29`, in words of the language: "29 November 2026". */
export function useDay(): (day: string) => string {
  return dayIn(useFormat().locale);
}

/** The same in a language that is not the page's. */
export function dayIn(locale: string): (day: string) => string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
  // At noon it is that day in every time zone.
  return (day) => format.format(new Date(`${day}T12:00:00`));
}
