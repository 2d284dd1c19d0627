import type { Language } from '../../language/index.ts';
import type { ListedFigure } from '../../figures/listed/use-figures.ts';

/** Whether all words of a search are in a figure's name: in the user's language, or its id. */
export function found(
  { id, title }: Pick<ListedFigure, 'id' | 'title'>,
  language: Language,
  search: string,
): boolean {
  const text = plain(`${title[language]} ${id}`);
  return plain(search)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Without capitals and accents. */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
