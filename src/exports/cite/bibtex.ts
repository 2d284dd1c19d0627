import { wellFormed } from '../well-formed.ts';
import type { Entry } from './entries.ts';

const special: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  // BibTeX counts braces even after a backslash.
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
};

/** A text as the value of a field, in UTF-8. */
export function bibtexText(text: string): string {
  return wellFormed(text)
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .replaceAll(/[\\{}~^]/g, (character) => special[character] ?? '')
    .replaceAll(/[&%$#_]/g, (character) => `\\${character}`);
}

/** Entries of BibTeX; authors and titles in double braces, so that no style breaks them up. */
export function bibtex(entries: readonly Entry[]): string {
  return entries
    .map((entry) => {
      const fields: [string, string][] = [
        ['author', `{${bibtexText(entry.author)}}`],
        ['title', `{${bibtexText(entry.title)}}`],
        ['edition', bibtexText(entry.edition)],
        ['year', bibtexText(entry.year)],
        ['url', address(entry.url)],
        ['urldate', entry.read ?? ''],
        ['note', entry.licence === null ? '' : `Licence: ${bibtexText(entry.licence)}`],
      ];
      const lines = fields
        .filter(([, value]) => value !== '')
        .map(([name, value]) => `  ${name} = {${value}},\n`);
      return `@misc{${entry.key},\n${lines.join('')}}\n`;
    })
    .join('\n');
}

/** An address stands as it is, but for what would end the field. */
function address(url: string): string {
  return wellFormed(url).replaceAll(/[\\{}\s\p{Cc}]/gu, (character) =>
    encodeURIComponent(character),
  );
}
