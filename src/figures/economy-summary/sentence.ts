import { inDollars, type Dollars } from '../../domain/dollars.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import { dollarAmount } from '../shared/dollars.ts';
import type { FactRow } from './fact-row.ts';

/**
 * A sentence about an economy. Its words mark what a figure of the page shows with the figure's
 * anchor: `<money-over-time>US$10 billion</money-over-time>`.
 */
export interface Sentence {
  message: Message;
  /** Says what is not known, and why. */
  missing: boolean;
}

/** The fact of a kind about the economy; nothing where it has none. */
export type Facts = (fact: FactRow['fact']) => FactRow | undefined;

/** A sentence that tells something. */
export function tell(id: string, values: Record<string, MessageValue>): Sentence {
  return { message: { id: `economy-summary:${id}`, values }, missing: false };
}

/** A sentence that tells what is not known. */
export function lack(id: string, values: Record<string, MessageValue> = {}): Sentence {
  return { message: { id: `economy-summary:missing.${id}`, values }, missing: true };
}

export function percent(value: number): MessageValue {
  return { kind: 'share', value };
}

export function yearOf(row: FactRow): MessageValue {
  return { kind: 'year', value: row.year };
}

/** An amount in the dollars wanted; in those of its year where that has no prices. */
export function usd({ value, deflator }: FactRow, dollars: Dollars): MessageValue {
  const told = inDollars(dollars, value, deflator);
  return told === null ? dollarAmount(value, 'nominal') : dollarAmount(told, dollars);
}
