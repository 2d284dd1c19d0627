import { fold } from '../../ui/combobox/economy-search.ts';
import type en from '../../language/en/headers.json';

type ColumnWords = { readonly [Key in keyof (typeof en)['column']]: readonly string[] };

/** Of every language; nothing else of its words, which pages need not load. */
const files = Object.values(
  import.meta.glob<ColumnWords>('../../language/*/headers.json', { eager: true, import: 'column' }),
);
const eitherOf = (key: keyof ColumnWords) => files.flatMap((words) => words[key]).join('|');

const parts = eitherOf('part');
const measure = new RegExp(
  `^(?:(?:${parts}) (?:(?:${eitherOf('of')}) )?l?)?(?:${eitherOf('kind')})(?: (?:${parts}))*$`,
  'u',
);
const origin = new RegExp(
  `^(?:(?:${eitherOf('data')}) )?(?:${eitherOf('source')})(?: (?:${parts}))*$`,
  'u',
);

/** A name folded; `indicator.label` is two words. */
const words = (header: string) => fold(header.replaceAll('.', ' '));

/** Whether a column says, by its name, what each row measures or in which unit. */
export function namesMeasure(header: string): boolean {
  return measure.test(words(header));
}

/** Whether a column says, by its name, whose account of one thing each row is. */
export function namesOrigin(header: string): boolean {
  return origin.test(words(header));
}
