import * as v from 'valibot';
import type { Parameter } from '../../domain/parameters.ts';

/** The first and the last year of a panel. */
export interface Span {
  first: number;
  last: number;
}

const least = 1950;
const most = 2100;

/** Two years with a line between them, `2015-2024`, or one; null is no panel. */
export function spanParameter<All>(): Parameter<Span | null, All> {
  return {
    schema: v.pipe(
      v.string(),
      v.regex(/^\d{4}(?:-\d{4})?$/, 'not_span'),
      v.transform((text): Span => {
        const [first = 0, last = first] = text.split('-').map(Number);
        return { first, last };
      }),
      v.check(({ first, last }) => first <= last, 'bounds_crossed'),
      v.check(({ first, last }) => first >= least && last <= most, 'out_of_range'),
    ),
    fallback: () => null,
    write: (span) => (span === null ? '' : `${span.first}-${span.last}`),
    expectedType: { kind: 'text', most: 9 },
  };
}

/** The years of a span that there are corridors of, ascending. */
export function yearsWithin(span: Span, known: readonly number[]): readonly number[] {
  return known.filter((year) => year >= span.first && year <= span.last);
}

/** Years that a span reaches over and has no corridors of, within the first and last that it has. */
export function yearsBetween(years: readonly number[]): readonly number[] {
  const [first = 0, last = first] = [years[0], years.at(-1)];
  return Array.from({ length: Math.max(0, last - first - 1) }, (_, at) => first + at + 1).filter(
    (year) => !years.includes(year),
  );
}
