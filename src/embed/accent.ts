import { contrast } from '../domain/colour/colour.ts';
import type { Message } from '../domain/message.ts';

/** Least contrast of a mark or a link's colour with its ground. */
const least = 3;

/** Whether a colour can be told from the ground it would stand on. */
export function stands(accent: string, ground: string): boolean {
  return contrast(accent, ground) >= least;
}

/** Says that a colour was refused. */
export function refused(accent: string): Message {
  const text = (value: string) => ({ kind: 'text', value }) as const;
  return {
    id: 'domain:parameter.ignored',
    values: {
      name: text('accent'),
      given: text(accent.slice(1)),
      used: text(''),
      reason: { kind: 'message', value: { id: 'domain:parameter.weak_colour' } },
    },
  };
}

/**
 * A computed colour as `#rrggbb`.
 *
 * @throws for one that is not opaque red, green and blue
 */
export function hexOf(computed: string): string {
  const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(computed)?.slice(1);
  if (!parts) throw new Error(`Not an opaque colour: ${computed}`);
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
}
