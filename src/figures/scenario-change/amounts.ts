import type { Message, MessageValue } from '../../domain/message.ts';
import type { Range } from '../../domain/scenario/range.ts';
import type { ChangeUnit } from './scale.ts';

/** A change below a cent is an error of rounding. */
const cent = 0.01;

/** A change, US$; none where it is too small to be one. */
export function tidy(usd = 0): number {
  return Math.abs(usd) < cent ? 0 : usd;
}

/** Which way a change goes, as it is shown: one too small for three digits of a cent is none. */
export function signOf(value: number): 'more' | 'less' | 'even' {
  if (value === 0) return 'even';
  return value > 0 ? 'more' : 'less';
}

/** Whether two changes read alike. */
export function isTied(one: number | undefined, other: number | undefined): boolean {
  return one !== undefined && other !== undefined && one.toPrecision(3) === other.toPrecision(3);
}

/** The size of an amount, US$. */
export function moneyOf(value: number): MessageValue {
  return { kind: 'amount', value: Math.abs(value), unit: 'usd' };
}

/** A change by its size, with how far it goes. */
export function values(range: Range): { amount: MessageValue; range: MessageValue } {
  return { amount: moneyOf(range.central), range: rangeMessage(range, 'usd') };
}

/**
 * How far a change goes, in words that take its own sign for granted: between two sizes, from
 * nothing to one, or from less to more.
 */
export function rangeMessage(range: Range, unit: ChangeUnit): MessageValue {
  return { kind: 'message', value: rangeOf(range, unit) };
}

function rangeOf({ low, high }: Range, unit: ChangeUnit): Message {
  const size = (value: number): MessageValue =>
    unit === 'gdp'
      ? { kind: 'share', value: Math.abs(value) }
      : { kind: 'amount', value: Math.abs(value), unit: 'usd' };
  if (low < 0 && high > 0)
    return {
      id: 'scenario-change:range.crosses',
      values: { less: size(low), more: size(high) },
    };
  // As many as either is told with.
  const digits = unit === 'gdp' ? 2 : 3;
  const [from, to] = [low, high].map(Math.abs).toSorted((a, b) => a - b) as [number, number];
  if (from.toPrecision(digits) === to.toPrecision(digits))
    return { id: 'scenario-change:range.same' };
  if (from === 0) return { id: 'scenario-change:range.upto', values: { to: size(to) } };
  return { id: 'scenario-change:range.between', values: { from: size(from), to: size(to) } };
}
