import { matrixYears } from '../../domain/editions/matrices.ts';
import { areModelled, type Measure } from '../../domain/measure.ts';
import type { Dollars } from '../../domain/dollars.ts';
import type { Message } from '../../domain/message.ts';
import { dollarNotes } from '../shared/dollars.ts';
import { economyOf, year as sayYear } from '../shared/phrases.ts';
import { message } from './message.ts';

/** Whose figure has the deaths of Gaza and the West Bank in it. */
export const palestineNote: Message = message('note.palestine', { israel: economyOf('ISR') });

/** What a user must know of the figures of a measure in a year: how they were made, and who is not in them. */
export function measureNotes(
  { flow, group }: Measure,
  year: number,
  dollars: Dollars = 'nominal',
): readonly Message[] {
  return [
    ...(areModelled(flow, year)
      ? [message('caveat.modelled', { year: sayYear(year) }), message('caveat.rests')]
      : []),
    ...(flow === 'remittance' && matrixYears.includes(year) ? [message('caveat.estimates')] : []),
    ...(flow === 'refugee' || flow === 'return' ? [message('caveat.unrwa')] : []),
    ...(group === 'cost' ? [message('caveat.quarter')] : []),
    ...(group === 'conflict' ? [message('caveat.deaths'), palestineNote] : []),
    ...(flow === 'remittance' ? dollarNotes(dollars) : []),
  ];
}
