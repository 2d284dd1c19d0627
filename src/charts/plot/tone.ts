/** What a mark stands for; each has one token of colour and one class. */
export type Tone = 'women' | 'men' | 'accent' | 'flow' | 'ink' | 'muted' | 'faint';

/** Solid: published. Dashed or hatched: modelled or estimated. Hollow: too little evidence. */
export type Certainty = 'published' | 'modelled' | 'thin';

/** What is said of something whose parts are drawn so; of a publisher's own figures, nothing. */
export function kindOf(parts: readonly Certainty[]): Exclude<Certainty, 'published'> | undefined {
  if (parts.includes('modelled')) return 'modelled';
  return parts.includes('thin') ? 'thin' : undefined;
}

/** Smallest size of text in a drawing, in px. */
export const drawnText = 12;

/** Room for half of a value written in the middle of its place on an axis, px. */
export const halfLabel = 24;

/** From one line of a label to the next, in px. */
export const lineHeight = 14;
