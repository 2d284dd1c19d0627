import { languages } from '../../language/languages.ts';
import { fold } from '../../ui/combobox/economy-search.ts';
import { wordsOfAll } from './words-of-all.ts';

/** Names of months in every language, long, short and as they stand beside a year, folded. */
const months: ReadonlyMap<string, number> = new Map(
  languages.flatMap((language) =>
    (['long', 'short'] as const).flatMap((style) => {
      const format = new Intl.DateTimeFormat(language, {
        month: style,
        timeZone: 'UTC',
        calendar: 'gregory',
      });
      return Array.from({ length: 12 }, (_, month): [string, number] => [
        fold(format.format(new Date(Date.UTC(2021, month, 1)))),
        month + 1,
      ]);
    }),
  ),
);
const moreMonths: ReadonlyMap<string, number> = new Map(
  wordsOfAll('cell.month').map((word, at): [string, number] => [fold(word), (at % 12) + 1]),
);

/** The number of a month, 1 to 12, by its name in any language; null for another word. */
export function monthNamed(word: string): number | null {
  const key = fold(word);
  return months.get(key) ?? moreMonths.get(key) ?? null;
}
