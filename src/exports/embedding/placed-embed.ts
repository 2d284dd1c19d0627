import { languages, type Language } from '../../language/languages.ts';
import type { EmbedSource } from './embed-source.ts';
import { placeFolder, placeOf, type PictureList } from './picture-address.ts';
import type { Embedding } from './snippets.ts';

/**
 * The embed whose path says the place and the language of a figure; undefined where the site has
 * none.
 *
 * @param look how it is to look, as parameters of its address
 * @param list the site's pictures, each of which has such an embed
 */
export function placedEmbed(
  source: EmbedSource,
  look: Embedding['parameters'],
  list: PictureList | null | undefined,
): Embedding['placed'] {
  const place = placeOf(source.parameters);
  if (place === null || !list?.[source.figure]?.en?.svg.includes(place)) return undefined;
  const spoken = look.find(([name]) => name === 'lang')?.[1];
  const language = languages.find((one): one is Language => one === spoken) ?? null;
  return {
    folder: placeFolder(source.figure, place, language),
    parameters: look.filter(([name]) => name !== 'lang'),
  };
}
