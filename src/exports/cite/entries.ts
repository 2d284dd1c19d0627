import type { Exportable } from '../export-source.ts';
import type { CitedSource } from '../sources.ts';

/** One thing to cite: a publisher's release, or the atlas that shows it. */
export interface Entry {
  /** Letters, digits and dashes. */
  key: string;
  author: string;
  title: string;
  /** Which release. */
  edition: string;
  year: string;
  url: string;
  /** Day the address was read, ISO 8601; only of the atlas. */
  read: string | null;
  licence: string | null;
}

/** The publishers' own entries first, then the atlas's with the view itself. */
export function entriesOf(
  what: Exportable,
  sources: readonly CitedSource[],
  atlas: { edition: string; day: string },
): Entry[] {
  return [
    ...sources.map((source) => ({
      key: `${source.id}-${yearIn(source.cited)}`,
      author: source.publisher,
      title: source.title,
      edition: source.cited,
      year: yearIn(source.cited),
      url: source.link,
      read: null,
      licence: source.licence,
    })),
    {
      key: what.name.replaceAll(/[^\w-]+/g, '-'),
      author: 'Remittance Atlas',
      title: what.title,
      edition: atlas.edition,
      year: yearIn(atlas.day),
      url: what.permalink,
      read: atlas.day,
      licence: null,
    },
  ];
}

/** The last year that an edition names. */
function yearIn(edition: string): string {
  return edition.match(/(?:19|20)\d\d/g)?.at(-1) ?? '';
}
