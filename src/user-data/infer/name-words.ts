import { fold } from '../../ui/combobox/economy-search.ts';
import { eitherOf } from './words-of-all.ts';

const elided = new RegExp(`(?<!\\p{L})(${eitherOf('grammar.elided')})[’'](?=\\p{L})`, 'giu');

/** A name as its words are looked for: folded, with a space at each end. */
export function keyOf(name: string): string {
  // `indicator.label` is two words, `U.S.A.` none.
  const parted = name
    .replaceAll(/(?<=\p{L}{2})\.(?=\p{L}{2})/gu, ' ')
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replaceAll(elided, '$1 ');
  return ` ${fold(parted)} `;
}
