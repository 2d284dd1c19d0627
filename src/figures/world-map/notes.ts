import type { Measure } from '../../domain/measure.ts';
import type { Message } from '../../domain/message.ts';
import { message } from './message.ts';

/** What a user must know of the figures of a measure: how they were made, and who is not in them. */
export function measureNotes({ flow, group }: Measure): readonly Message[] {
  return [
    ...(flow === 'remittance' ? [message('note.estimates')] : []),
    ...(group === 'displacement' ? [message('note.unrwa')] : []),
  ];
}
