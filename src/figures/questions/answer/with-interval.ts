import type { Message } from '../../../domain/message.ts';

/** What an interval says and what not, behind what is told with one. */
export function withInterval(told: readonly Message[]): Message[] {
  const has = told.some(({ values }) => values?.['high'] !== undefined);
  return has ? [...told, { id: 'ask:answer.interval' }] : [...told];
}
