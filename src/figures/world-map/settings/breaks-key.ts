import { measures } from '../../../domain/measure.ts';
import type { Settings } from './settings.ts';

/** What the breaks of a scale are kept under: a measure and series, and the dollars of amounts. */
export function breaksKey({
  measure,
  series,
  dollars,
}: Pick<Settings, 'measure' | 'series' | 'dollars'>): string {
  const real = dollars === 'real' && measures[measure].unit === 'usd';
  return `${measure}/${series}${real ? '/real' : ''}`;
}
