import type { Source } from '../lib/source-row.ts';
import { sources } from './sources.ts';

/**
 * The source of one edition of a product whose editions are sources of their own: the one listed,
 * or for an edition newer than the list, the listed one `like` with its year changed.
 * @param year four digits, as in the id, title and citation of the listed source
 */
export function editionSource(
  like: keyof typeof sources,
  year: string,
): Source & { edition: string } {
  const listed: Source = sources[like];
  const listedYear = /\d{4}$/.exec(like)?.[0] ?? '';
  const id = like.replace(listedYear, year);
  const known = Object.values<Source>(sources).find((source) => source.id === id);
  if (known) return { ...known, edition: known.edition ?? year };
  const inYear = (text: string): string => text.replaceAll(listedYear, year);
  const { coverage: _coverage, note: _note, ...rest } = listed;
  return {
    ...rest,
    id,
    title: inYear(listed.title),
    edition: inYear(listed.edition ?? year),
    citation: inYear(listed.citation),
  };
}
