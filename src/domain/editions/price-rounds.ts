import known from '../../../data/editions.json' with { type: 'json' };
import { knownEditions } from './known-editions.ts';

/** Quarters between the first and the newest in which nobody collected prices, as `2025Q2`. */
export const missingRounds: readonly string[] = known.missingRounds;

const releases = knownEditions.filter(({ table }) => table === 'sending_cost');
const isDataBank = (edition: string) => edition.startsWith('databank-');

/** The last year of the data bank, which does not state how many quotes a mean rests on. */
export const lastUnquoted: number = Math.max(
  0,
  ...releases.filter(({ edition }) => isDataBank(edition)).map(({ last }) => last),
);

/** The first year of the means that state it. */
export const firstQuoted: number = Math.min(
  ...releases.filter(({ edition }) => !isDataBank(edition)).map(({ first }) => first),
);
