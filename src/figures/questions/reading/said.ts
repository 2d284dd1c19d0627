import type { EconomyCode } from '../../../domain/economy.ts';
import type { MeasureId } from '../../../domain/measure.ts';
import type { Meaning } from './lexicon.ts';
import type { Before, NamedPart, Parts } from './parts.ts';
import { asked, type FlowSubject, type Question } from './question.ts';

export interface Named extends NamedPart {
  code: EconomyCode;
}
export type Said = Parts & { named: readonly Named[] };

export const isFrom = (before: Before) => before === 'from' || before === 'of';
export const isTo = (before: Before) => before === 'to' || before === 'into';
export const isIn = (before: Before) => before === 'in' || before === 'into';

/** Whether a meaning is among what is said. */
export type Has = (...meanings: Meaning[]) => boolean;

/** Whether an order among many is asked for. */
export const ordered = (said: Said, has: Has) =>
  has('most', 'least', 'top', 'dearest', 'cheapest') ||
  said.limits.length > 0 ||
  said.count !== null;
export const asksWho = (has: Has) =>
  has('who', 'where', 'country', 'corridors', 'sender', 'receiver');

/** Several economies that play the same part: side by side. */
export function alike(named: readonly Named[]): boolean {
  return (
    named.length >= 2 &&
    named.length <= 4 &&
    named.slice(1).every(({ joined, before }) => joined !== null && before === named[0]!.before)
  );
}

export function ofEconomies(measure: MeasureId, named: readonly Named[]): Question[] {
  const codes = named.map(({ code }) => code);
  if (codes.length === 1) return [asked('value', measure, codes)];
  return alike(named) ? [asked('compare', measure, codes)] : [];
}

export function ends(of: FlowSubject, from: Named, to: Named): Question[] {
  return [asked('corridor', of, [from.code, to.code])];
}

export function partners(of: FlowSubject, side: 'in' | 'out', one: Named): Question[] {
  return [asked('partners', of, [one.code], { side })];
}

/** A pair of ends by what stands before them; null where that doesn't tell. */
export function pairOf(
  named: readonly Named[],
  receivers: (before: Before) => boolean,
): [Named, Named] | null {
  const [first, second, third] = named;
  if (first === undefined || second === undefined || third !== undefined) return null;
  const from = (one: Named) => isFrom(one.before);
  if (from(first) && receivers(second.before)) return [first, second];
  if (from(second) && receivers(first.before)) return [second, first];
  return null;
}
