const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/**
 * An edition as users are told it: of no language but for the names of months, which are said in
 * theirs. "rpw-2025Q3" is "2025Q3", "to 2026-05" is "May 2026", "fiscal years 1989–2026" is
 * "1989–2026".
 */
export function editionLabel(edition: string): string {
  return edition
    .replace(/^[a-z]+-(?=\d{4})/, '')
    .replace(/^(?:figures to|to|fiscal years|as stored in|version) (?=\d)/, '')
    .replace(/^(\d{4})-(\d{2})$/, (_, year: string, month: string) =>
      [months[Number(month) - 1], year].join(' '),
    )
    .replace(/, as in (.+), table \d+$/, ' / $1')
    .replace(' and ', ' / ');
}
