import type { ScaleKind } from '../domain/measure.ts';

/** Classes of each ramp of tokens.css. */
const classes = { amount: 7, share: 7, cost: 6 } as const;

export type Ramp = keyof typeof classes;

/** Which ramp a kind of scale is painted with. */
export function rampOf(kind: ScaleKind): Ramp {
  if (kind === 'diverging') return 'share';
  return kind === 'cost' ? 'cost' : 'amount';
}

/** The colours of a ramp as CSS variables, lowest class first; they follow light and dark. */
export function rampColours(ramp: Ramp): readonly string[] {
  return Array.from({ length: classes[ramp] }, (_, place) => `var(--${ramp}-${place + 1})`);
}

/** A true zero: neither the first class nor "no data". */
export const zeroColour = 'var(--zero)';
