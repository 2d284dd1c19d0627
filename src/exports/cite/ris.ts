import { wellFormed } from '../well-formed.ts';
import type { Entry } from './entries.ts';

/** A text as the value of a tag: one line. */
export function risText(text: string): string {
  return wellFormed(text)
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

/** Entries of RIS, as reference managers import them: a line a tag, CRLF. */
export function ris(entries: readonly Entry[]): string {
  return entries
    .map((entry) => {
      const tags: [string, string][] = [
        ['TY', 'DATA'],
        ['AU', entry.author],
        ['TI', entry.title],
        ['ET', entry.edition],
        ['PY', entry.year],
        ['UR', entry.url],
        ['Y2', entry.read === null ? '' : `${entry.read.replaceAll('-', '/')}/`],
        ['N1', entry.licence === null ? '' : `Licence: ${entry.licence}`],
      ];
      const lines = tags
        .map(([tag, value]) => [tag, risText(value)] as const)
        .filter(([, value]) => value !== '')
        .map(([tag, value]) => `${tag}  - ${value}\r\n`);
      return `${lines.join('')}ER  - \r\n`;
    })
    .join('\r\n');
}
