import * as v from 'valibot';
import type { Parameter } from '../parameters.ts';
import { typedText } from './own-text.ts';

/** Words put on a drawing, and where: percent of its width and height, from its top left corner. */
export interface OwnMark {
  x: number;
  y: number;
  text: string;
}

/** Letters of such words. */
export const mostMarkLetters = 80;

/** A place and words behind it: `62,20,After the earthquake`; null for none. */
export function markParameter<All>(): Parameter<OwnMark | null, All> {
  return {
    schema: v.pipe(
      v.string(),
      v.regex(/^\s*\d{1,3},\d{1,3},/, 'look:reason.not_mark'),
      v.transform((given) => {
        const [x = '', y = '', ...words] = given.split(',');
        return { x: Number(x), y: Number(y), ...typedText(words.join(','), mostMarkLetters) };
      }),
      v.check(({ x, y }) => x <= 100 && y <= 100, 'look:reason.not_mark'),
      v.rawCheck(({ dataset, addIssue }) => {
        if (!dataset.typed) return;
        const { value, why } = dataset.value;
        if (!value) addIssue({ message: why ?? 'look:reason.no_words' });
      }),
      v.transform(({ x, y, value }): OwnMark => ({ x, y, text: value ?? '' })),
    ),
    fallback: () => null,
    write: (mark) => (mark === null ? '' : `${mark.x},${mark.y},${mark.text}`),
    expectedType: { kind: 'mark', most: mostMarkLetters },
  };
}
