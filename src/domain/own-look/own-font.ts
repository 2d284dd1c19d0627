import * as v from 'valibot';
import type { Parameter } from '../parameters.ts';
import { tidied } from './own-text.ts';

/** A family of fonts by its name alone: letters, digits, spaces and hyphens, nothing that CSS reads otherwise. */
const family = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} -]{0,39}$/u;

/** The name of a font that the reader's device has; null for the atlas's letters. */
export function fontParameter<All>(): Parameter<string | null, All> {
  return {
    schema: v.pipe(v.string(), v.transform(tidied), v.regex(family, 'look:reason.not_font')),
    fallback: () => null,
    write: (name) => name ?? '',
    expectedType: { kind: 'font' },
  };
}

/** As CSS and SVG name it, before the atlas's own. */
export const quotedFont = (name: string): string => `'${name}'`;
