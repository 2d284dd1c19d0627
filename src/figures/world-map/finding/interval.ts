import type { Message } from '../../../domain/message.ts';
import { amount } from '../../shared/phrases.ts';
import type { Flow } from '../flows/flow-table.ts';
import { message } from '../message.ts';

/** Between what an estimate lies, four times of five; nothing of what is no estimate. */
export function intervalOf({ interval }: Pick<Flow, 'interval'>): Message[] {
  if (interval === null) return [];
  const [low, high] = interval;
  const to = { high: amount(high, 'usd') };
  if (low === 0) return [message('interval_up', to)];
  return [message('interval', { low: amount(low, 'usd'), ...to })];
}
