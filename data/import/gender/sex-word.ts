import { ImportError, type Place } from '../lib/import-error.ts';

const words: Readonly<Record<string, 'female' | 'male'>> = {
  female: 'female',
  women: 'female',
  male: 'male',
  men: 'male',
};

/** The sex a publisher's word means. @throws {ImportError} for any other word. */
export function sexOf(text: string, place: Place): 'female' | 'male' {
  const sex = words[text.toLowerCase()];
  if (!sex) throw new ImportError(place, `sex: expected women or men, found "${text}"`);
  return sex;
}
