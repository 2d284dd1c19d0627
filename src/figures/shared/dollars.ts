import type { Dollars } from '../../domain/dollars.ts';
import { priceYear } from '../../domain/editions/prices.ts';
import { growthOf } from '../../domain/growth.ts';
import type { Unit } from '../../domain/measure.ts';
import type { Message, MessageValue } from '../../domain/message.ts';

/** The year in whose dollars amounts are told, for a sentence. */
export const ofPriceYear: MessageValue = { kind: 'year', value: priceYear };

/** An amount in these dollars; it says so where they are not those of its year. */
export function dollarAmount(value: number, dollars: Dollars): MessageValue {
  const amount: MessageValue = { kind: 'amount', value, unit: 'usd' };
  return dollars === 'nominal' ? amount : { kind: 'message', value: ofPrices(amount) };
}

/** Something told in dollars, with the year whose dollars they are. */
function ofPrices(told: MessageValue): Message {
  return { id: 'domain:of_year.of', values: { amount: told, year: ofPriceYear } };
}

/** What is told in these dollars; it says so where they are not those of its year. */
export function inTheseDollars(told: Message, dollars: Dollars): Message {
  return dollars === 'nominal' ? told : ofPrices({ kind: 'message', value: told });
}

/** A unit in these dollars: "US$ (dollars of 2024)"; any other than US$ is what it is. */
export function unitIn(unit: Unit, dollars: Dollars): Message {
  const plain = { id: `domain:unit.${unit}` };
  return unit === 'usd' ? inTheseDollars(plain, dollars) : plain;
}

/** After sentences with amounts: in whose dollars they are, where that is not those of their year. */
export function dollarSentence(dollars: Dollars, told: readonly Message[]): readonly Message[] {
  if (dollars === 'nominal' || !JSON.stringify(told).includes('"unit":"usd"')) return [];
  return [{ id: 'domain:of_year.in', values: { year: ofPriceYear } }];
}

/** What must be known of dollars of another year, where they are shown. */
export function dollarNotes(dollars: Dollars): readonly Message[] {
  return dollars === 'real' ? [{ id: 'domain:of_year.note', values: { year: ofPriceYear } }] : [];
}

/** An amount in US$ of its year, with the deflator of the year. */
interface Priced {
  usd: number;
  deflator: number | null;
}

/**
 * The growth between amounts of two years in dollars of the same year; null where there is nothing
 * to tell or a year has no prices.
 */
export function realGrowth(now: Priced, before: Priced | undefined) {
  if (!before || now.deflator === null || before.deflator === null) return null;
  return growthOf(now.usd * now.deflator, before.usd * before.deflator);
}
