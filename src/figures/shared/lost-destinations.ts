import type { EconomyCode } from '../../domain/economy.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import { isSameShare } from '../../domain/same-share.ts';
import { economyOf } from './phrases.ts';

/** What a revision of the stock lacks of an origin, on its rows; null where it lacks too little to say. */
export interface LostColumns {
  /** The revision that has it. */
  lost_before: number | null;
  /** Where most of those who are missing lived. */
  lost_in: EconomyCode | null;
  /** They, in % of all from the origin in that revision. */
  lost_there: number | null;
  /** All who are missing, in % of the same. */
  lost: number | null;
}

/** An origin whose revision has no row for destinations in which over a tenth of its people lived. */
export interface LostDestinations {
  economy: EconomyCode;
  before: number;
  partner: EconomyCode;
  /** Percent of all from the origin. */
  there: number;
  lost: number;
}

/** What the rows of an origin say that their revision lacks. */
export function lostOf(
  economy: EconomyCode,
  row: Partial<LostColumns> | undefined,
): LostDestinations | null {
  const { lost_before: before, lost_in: partner, lost_there: there, lost } = row ?? {};
  if (before == null || partner == null || there == null || lost == null) return null;
  return { economy, before, partner, there, lost };
}

/** The revision, by its year. */
export function revisionYear(edition: string | number): MessageValue {
  return { kind: 'year', value: Number(edition) };
}

/** Which destinations the revision has no figure for, and how many lived there. */
export function lostSentence(
  { economy, before, partner, there, lost }: LostDestinations,
  edition: string | number,
): Message {
  // Where they all lived in one place their part is said once.
  const alone = isSameShare(lost, there);
  return {
    id: `migrants-by-sex:lost${alone ? '_one' : ''}`,
    values: {
      economy: economyOf(economy),
      edition: revisionYear(edition),
      before: revisionYear(before),
      partner: economyOf(partner),
      ...(alone ? {} : { there: { kind: 'share', value: there } as const }),
      lost: { kind: 'share', value: lost },
    },
  };
}
