import { newestMatrixYear } from '../../domain/editions/matrices.ts';
import type { Message } from '../../domain/message.ts';
import { amount, economyOf, year } from '../shared/phrases.ts';
import type { PaidRow } from './model.ts';

/**
 * From here on, up or down, an estimate of a sender says why it is far from the newest matrix: nine of
 * ten senders are within it.
 */
const far = 2;

/** From this part on, in percent, of what left, receivers that an estimate lacks are named. */
const noticed = 10;

/** What an estimate lacks, and what most of a large difference from the newest matrix comes from. */
export function apartSentences(estimate: PaidRow, matrix: PaidRow | null): Message[] {
  const lacks = unreportedSentence(estimate);
  const before = matrix?.matrix ?? 0;
  const now = estimate.modelled ?? 0;
  const isFar = before > 0 && (now > far * before || now * far < before);
  // Where what it lacks makes up the difference, nothing more is to be told.
  const left = before * (1 - (estimate.unreported ?? 0) / 100);
  if (!isFar || (now <= far * left && now * far >= left)) return lacks;
  return [...lacks, differenceSentence(estimate, lacks.length > 0 ? 'apart.rest' : 'apart')];
}

function unreportedSentence(row: PaidRow): Message[] {
  const { unreported, unreported_to: to } = row;
  if (unreported == null || to == null || unreported < noticed) return [];
  return [
    {
      id: 'paid-recorded:apart.unreported',
      values: {
        share: { kind: 'share', value: unreported },
        receiver: economyOf(to),
        year: year(row.year),
        matrix: year(newestMatrixYear),
      },
    },
  ];
}

/** @param where `apart`, or `apart.rest` where it has been said what the estimate lacks */
function differenceSentence(row: PaidRow, where: 'apart' | 'apart.rest'): Message {
  const { most_by: by, most_part: part, most_before: before, most_now: now } = row;
  const { most_share_before: shareBefore, most_share_now: shareNow } = row;
  const say = (key: string, values: Message['values'] = {}): Message => ({
    id: `paid-recorded:${where}.${key}`,
    values: { year: year(row.year), matrix: year(newestMatrixYear), ...values },
  });
  if (by == null || before == null || now == null || shareBefore == null || shareNow == null)
    return say('many');
  if (part == null || part <= 50) return say('many');
  const ofTotal = Math.abs(Math.log(now / before));
  const ofShare = shareBefore > 0 ? Math.abs(Math.log(shareNow / shareBefore)) : Infinity;
  const receiver = economyOf(by);
  if (ofTotal >= ofShare)
    return say('total', { receiver, before: amount(before, 'usd'), now: amount(now, 'usd') });
  const values = { receiver, now: { kind: 'share', value: shareNow } } as const;
  if (shareBefore === 0) return say('share_new', values);
  return say('share', { ...values, before: { kind: 'share', value: shareBefore } });
}
