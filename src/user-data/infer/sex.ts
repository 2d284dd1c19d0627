import { fold } from '../../ui/combobox/economy-search.ts';
import { wordsByLanguage, wordsOfAll } from './words-of-all.ts';

export type Sex = 'female' | 'male' | 'both';

const bySex = new Map<string, Sex>(
  (['female', 'male', 'both'] as const).flatMap((sex) =>
    wordsOfAll(`sex.${sex}`).map((word): [string, Sex] => [fold(word), sex]),
  ),
);

const columnNames = wordsOfAll('role.sex').map(fold);

/** Without the name of its column or its code before it: `Sex: Female`, `SEX_F`, `F: Female`. */
function bareSex(text: string): string {
  const key = fold(text.replace(/^[A-Z_]{1,3}:\s+(?=\p{L})/u, ''));
  const name = columnNames.find((one) => key.startsWith(`${one} `));
  return name === undefined ? key : key.slice(name.length + 1);
}

/** Where letters of the two are not those of English: of women, and of men. */
const lettersElsewhere = wordsByLanguage('sex.letters');

/**
 * The sexes that a column's texts stand for. Beside `H` (hombre, homme) an `M` without any `F`
 * is mujer.
 */
export function sexParser(texts: Iterable<string>): (text: string) => Sex | null {
  const letters = new Set<string>();
  for (const text of texts) letters.add(bareSex(text));
  const women = letters.has('f')
    ? undefined
    : lettersElsewhere.find((two) => two.every((letter) => letters.has(letter)))?.[0];
  return (text) => {
    const key = bareSex(text);
    return key === women ? 'female' : (bySex.get(key) ?? null);
  };
}
