import { measures } from '../../domain/measure.ts';
import type { Message } from '../../domain/message.ts';
import { inTheseDollars } from '../shared/dollars.ts';
import { year } from '../shared/phrases.ts';
import { message } from './message.ts';
import type { Settings } from './settings/settings.ts';

/** Measure and year; of amounts in dollars of another year, those too. */
export function mapTitle({ measure, year: of, dollars }: Settings): Message {
  const title = message('title', {
    measure: { kind: 'message', value: { id: `domain:measure.${measure}` } },
    year: year(of),
  });
  return measures[measure].unit === 'usd' ? inTheseDollars(title, dollars) : title;
}
