import * as v from 'valibot';
import type { Parameter } from '../parameters.ts';

/** A colour of six hexadecimal digits, read with or without a hash; null for none. */
export function colourParameter<All>(): Parameter<string | null, All> {
  return {
    schema: v.pipe(
      v.string(),
      v.toLowerCase(),
      v.regex(/^#?[\da-f]{6}$/, 'not_colour'),
      v.transform((text) => `#${text.replace('#', '')}`),
    ),
    fallback: () => null,
    write: (colour) => colour?.slice(1) ?? '',
    expectedType: { kind: 'colour' },
  };
}
