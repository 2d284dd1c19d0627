import type { Span } from '../../../figures/corridor-panel/span.ts';
import type { Corridors } from '../use-corridors.ts';

/** What a span asks for and cannot be had: years before the first or after the last that it has, or all of it. */
export function outsideOf(
  asked: Span | null,
  { all, span, form }: Pick<Corridors, 'all' | 'span' | 'form'>,
): { asked: Span; first: number; last: number; none: boolean } | null {
  const [first, last] = [all[0], all.at(-1)];
  if (asked === null || first === undefined || last === undefined) return null;
  if (form === 'one') return { asked, first, last, none: true };
  const had = { first: span?.[0] ?? first, last: span?.at(-1) ?? last };
  if (asked.first >= had.first && asked.last <= had.last) return null;
  return { asked, ...had, none: false };
}
