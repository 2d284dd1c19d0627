const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const dated = new RegExp(`(${months.join('|')}) (\\d{4})`, 'g');

/**
 * An edition as a publisher names it in English, its months said in another language: "December
 * 2022" is "décembre 2022". What is no month stays as it is.
 */
export function editionIn(locale: string): (edition: string) => string {
  let date: Intl.DateTimeFormat | undefined;
  return (edition) =>
    edition.replaceAll(dated, (_, month: string, year: string) => {
      date ??= new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
      return date.format(Date.UTC(Number(year), months.indexOf(month)));
    });
}
