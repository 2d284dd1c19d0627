import type { Tone } from '../../charts/plot/tone.ts';

const tones: readonly Tone[] = ['accent', 'flow', 'ink', 'muted'];

/** The tone of the economy at a place in a comparison: the page's own first. */
export function comparedTone(place: number): Tone {
  return tones[place] ?? 'muted';
}
