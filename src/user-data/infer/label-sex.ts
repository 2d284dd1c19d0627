import { fold } from '../../ui/combobox/economy-search.ts';
import type { Sex } from './sex.ts';
import { wordsOfAll } from './words-of-all.ts';

/** Words of a sex inside a longer label; single letters count only as the whole of it. */
const phrases: readonly (readonly [Sex, string])[] = (['both', 'female', 'male'] as const)
  .flatMap((sex) => wordsOfAll(`sex.${sex}`).map((word) => [sex, fold(word)] as const))
  .toSorted((a, b) => b[1].length - a[1].length);

export interface SexedLabel {
  sex: Sex | null;
  /** The folded label without the words of the sex. */
  rest: string;
}

/** The sex that the title of columns speaks of. */
export function sexInLabel(label: string): SexedLabel {
  const key = ` ${fold(label)} `;
  const whole = phrases.find(([, phrase]) => key === ` ${phrase} `);
  if (whole) return { sex: whole[0], rest: '' };
  let rest = key;
  const found = new Set<Sex>();
  for (const [sex, phrase] of phrases)
    if (phrase.length > 1 && rest.includes(` ${phrase} `)) {
      rest = rest.replace(` ${phrase} `, ' ');
      found.add(sex);
    }
  const single = found.size === 1 ? [...found][0]! : found.size === 0 ? null : 'both';
  return { sex: single, rest: rest.trim() };
}

/** A label as it is written, without a sex in brackets or as its first or last word. */
export function withoutSex(label: string): string {
  if (sexInLabel(label).rest === '') return '';
  const bare = label.replaceAll(/[([]([^()[\]]*)[)\]]/g, (all, inside: string) =>
    sexInLabel(inside).rest === '' ? '' : all,
  );
  const words = bare.split(/[\s,:;_·–—-]+/u).filter((word) => word !== '');
  const left = words.filter((word) => sexInLabel(word).rest !== '');
  return left.length === words.length ? bare.trim() : left.join(' ');
}
