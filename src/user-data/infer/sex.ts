import { fold } from '../../ui/combobox/economy-search.ts';

export type Sex = 'female' | 'male' | 'both';

const words: Readonly<Record<Sex, readonly string[]>> = {
  female: [
    'f',
    'female',
    'females',
    'woman',
    'women',
    'w',
    'girls',
    'femme',
    'femmes',
    'féminin',
    'féminine',
    'filles',
    'mujer',
    'mujeres',
    'femenino',
    'femenina',
    'hembra',
    'أنثى',
    'إناث',
    'نساء',
    'امرأة',
    'النساء',
    'الإناث',
  ],
  male: [
    'm',
    'male',
    'males',
    'man',
    'men',
    'boys',
    'homme',
    'hommes',
    'masculin',
    'h',
    'hombre',
    'hombres',
    'masculino',
    'varón',
    'varones',
    'ذكر',
    'ذكور',
    'رجال',
    'رجل',
    'الرجال',
    'الذكور',
  ],
  both: [
    'both',
    'both sexes',
    'total',
    'all',
    't',
    '_t',
    'persons',
    'mf',
    'bothsexes',
    'les deux',
    'deux sexes',
    'les deux sexes',
    'ensemble',
    'ambos',
    'ambos sexos',
    'todos',
    'كلا الجنسين',
    'الجنسين',
    'المجموع',
    'الجميع',
  ],
};

const bySex = new Map<string, Sex>(
  (['female', 'male', 'both'] as const).flatMap((sex) =>
    words[sex].map((word): [string, Sex] => [fold(word), sex]),
  ),
);

/**
 * The sexes that a column's texts stand for. Beside `H` (hombre, homme) an `M` without any `F`
 * is mujer.
 */
export function sexParser(texts: Iterable<string>): (text: string) => Sex | null {
  const letters = new Set<string>();
  for (const text of texts) letters.add(fold(text));
  const spanish = letters.has('h') && letters.has('m') && !letters.has('f');
  return (text) => {
    const key = fold(text);
    return spanish && key === 'm' ? 'female' : (bySex.get(key) ?? null);
  };
}
