const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const month = new RegExp(`(${months.join('|')}) (\\d{4})`);

/**
 * When an edition was released, as far as its name tells: `2023-12` of "December 2023", `2025-09`
 * of a name that ends in "2025Q3", else the last year in it; null where there is none.
 */
export function releaseDate(edition: string): string | null {
  const dated = month.exec(edition);
  if (dated) return `${dated[2]!}-${padded(months.indexOf(dated[1]!) + 1)}`;
  const quarter = /(\d{4})Q([1-4])$/.exec(edition);
  if (quarter) return `${quarter[1]!}-${padded(3 * Number(quarter[2]))}`;
  return edition.match(/\b\d{4}(?:-\d{2})?\b/g)?.at(-1) ?? null;
}

function padded(value: number): string {
  return String(value).padStart(2, '0');
}
