import { newestMatrixYear } from '../../domain/editions/matrices.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import type { Message } from '../../domain/message.ts';
import { amount, economyOf, year } from '../shared/phrases.ts';
import type { PaidRow } from './model.ts';

/**
 * From here on, up or down, an estimate of a sender says why it is far from the newest matrix: nine of
 * ten senders are within it.
 */
const far = 2;

/** From this part on, in percent, of what left, an estimate is told of the receivers that it has. */
const noticed = 10;

/** From this part on, in percent, an estimate lacks too much of what left to be told. */
const most = 50;

/** What an estimate lacks of what the newest matrix has leaving, and what that has for the others. */
export interface Lacking {
  /** `some` where it is to be said, `most` where too much is lacking to tell anything. */
  how: 'nothing' | 'some' | 'most';
  /** In US$, what the matrix has for the receivers that the estimate has. */
  before: number;
}

export function lackingOf(estimate: PaidRow, matrix: PaidRow | null): Lacking {
  const part = estimate.unreported ?? 0;
  return {
    how: part > most ? 'most' : part >= noticed ? 'some' : 'nothing',
    before: (matrix?.matrix ?? 0) * (1 - part / 100),
  };
}

/** What most of a large difference from the newest matrix comes from, over the same receivers. */
export function apartSentences(
  economy: EconomyCode,
  estimate: PaidRow,
  { before }: Lacking,
): Message[] {
  const now = estimate.modelled ?? 0;
  const isFar = before > 0 && (now > far * before || now * far < before);
  return isFar ? [differenceSentence(economy, estimate)] : [];
}

function differenceSentence(economy: EconomyCode, row: PaidRow): Message {
  const { most_by: by, most_part: part, most_before: before, most_now: now } = row;
  const {
    most_share_before: shareBefore,
    most_share_now: shareNow,
    most_barred: barred,
    most_inside: inside,
  } = row;
  const say = (key: string, values: Message['values'] = {}): Message => ({
    id: `paid-recorded:apart.${key}`,
    values: { year: year(row.year), matrix: year(newestMatrixYear), ...values },
  });
  if (by == null || now == null || shareNow == null || part == null || part <= 50)
    return say('many');
  const receiver = economyOf(by);
  if (before == null)
    return say('left_out', { receiver, now: amount((now * shareNow) / 100, 'usd') });
  if (shareBefore == null) return say('many');
  if (barred != null)
    return say('barred', {
      economy: economyOf(economy),
      receiver,
      since: year(barred),
      before: amount((before * shareBefore) / 100, 'usd'),
    });
  if (inside === true)
    return say('inside', {
      economy: economyOf(economy),
      receiver,
      before: amount((before * shareBefore) / 100, 'usd'),
    });
  if (shareNow === 0) return say('many');
  const ofTotal = Math.abs(Math.log(now / before));
  const ofShare = shareBefore > 0 ? Math.abs(Math.log(shareNow / shareBefore)) : Infinity;
  if (ofTotal >= ofShare)
    return say('total', { receiver, before: amount(before, 'usd'), now: amount(now, 'usd') });
  return say(shareBefore > 0 ? 'share' : 'none', {
    economy: economyOf(economy),
    receiver,
    ...(shareBefore > 0 ? { before: { kind: 'share', value: shareBefore } } : {}),
    now: { kind: 'share', value: shareNow },
  });
}
