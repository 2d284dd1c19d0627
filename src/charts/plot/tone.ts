/** What a mark stands for; each has one token of colour and one class. */
export type Tone = 'women' | 'men' | 'accent' | 'flow' | 'ink' | 'muted' | 'faint';

/** Solid: published. Dashed or hatched: modelled or estimated. Hollow: too little evidence. */
export type Certainty = 'published' | 'modelled' | 'thin';

/** Smallest size of text in a drawing, in px. */
export const drawnText = 12;

/** From one line of a label to the next, in px. */
export const lineHeight = 14;
