/** Vintages of the World Development Indicators by the last year their remittances cover. */
const vintages: Readonly<Record<number, string>> = { 2023: 'June 2025', 2024: 'July 2026' };

/**
 * The vintage of a file that does not name one. A later file is named by the year in which its last
 * year is the newest.
 */
export function wdiEdition(lastYear: number): string {
  return vintages[lastYear] ?? String(lastYear + 2);
}
