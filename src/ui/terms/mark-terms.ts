import type { TermId } from './terms.ts';

/** A stretch of a text; `term` where it is a term of the glossary. */
export interface MarkedPart {
  /** Where it begins in the text. */
  at: number;
  text: string;
  term: TermId | null;
}

/** How a language writes a term, in all its forms, between bars: `refugees|refugee`. */
export type Spellings = readonly (readonly [term: TermId, said: string])[];

/** Finds terms in texts. @param mine whether a term is to be marked here: the first time in a section */
export type MarkTerms = (text: string, mine: (term: TermId) => boolean) => readonly MarkedPart[];

/** Finds terms as a language writes them, the longest first, as whole words. */
export function createMarkTerms(spellings: Spellings): MarkTerms {
  const termOf = new Map(
    spellings.flatMap(([term, said]) =>
      said.split('|').map((spelling) => [plain(spelling), term] as const),
    ),
  );
  const longestFirst = [...termOf.keys()].toSorted((a, b) => b.length - a.length);
  const forms = longestFirst.map((spelling) => escaped(spelling).replaceAll(' ', '[\\s\\u00a0]'));
  // In Arabic "and", "in", "for" and "as" are written on to the word.
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])([وفبلك]{0,2})(${forms.join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  return (text, mine) => {
    const parts: MarkedPart[] = [];
    const here = new Set<TermId>();
    let from = 0;
    for (const match of text.matchAll(pattern)) {
      const [, before = '', spelling = ''] = match;
      const term = termOf.get(plain(spelling));
      if (term === undefined || here.has(term) || !mine(term)) continue;
      here.add(term);
      // Marked with it: letters that are joined must not be parted.
      const at = match.index;
      const said = before + spelling;
      if (at > from) parts.push({ at: from, text: text.slice(from, at), term: null });
      parts.push({ at, text: said, term });
      from = at + said.length;
    }
    if (from < text.length) parts.push({ at: from, text: text.slice(from), term: null });
    return parts;
  };
}

function plain(spelling: string): string {
  return spelling.replace(/\s/gu, ' ').toLowerCase();
}

function escaped(spelling: string): string {
  return spelling.replace(/[$()*+.?[\]^{|}\\]/g, '\\$&');
}
