import type { Message } from '../../domain/message.ts';
import { dollarAmount } from '../shared/dollars.ts';
import { economyOf } from '../shared/phrases.ts';
import type { Cell } from './cell.ts';
import type { AmountModel } from './model.ts';

/** From here on, up or down, an estimate says why it is far from the newest matrix: one in sixteen is. */
const far = 3;

/** Shares below, in %, are all told as under it: two of them would read as one. */
const tiny = 0.1;

/**
 * What most of a large difference of the newest estimate from the newest matrix comes from: the total
 * of the receiver, or the sender's part in it. Nothing where the matrix has no amount above zero.
 */
export function apartSentence(model: AmountModel, estimate: Cell): Message[] {
  const { newest, totals, sender, receiver, dollars } = model;
  const [before, now] = [newest?.nominal ?? 0, estimate.nominal ?? 0];
  if (!newest || !totals || before <= 0 || now <= 0) return [];
  const ratio = now / before;
  if (ratio < far && ratio > 1 / far) return [];
  const values: Message['values'] = {
    sender: economyOf(sender),
    receiver: economyOf(receiver),
    year: { kind: 'year', value: estimate.year },
    matrix: { kind: 'year', value: newest.year },
  };
  const ofTotal = Math.log(totals.now / totals.before);
  const ofShare = Math.log(ratio) - ofTotal;
  // Both are of a size with a sign: the one that goes the way of the difference, and furthest.
  if (ofTotal * Math.sign(Math.log(ratio)) >= ofShare * Math.sign(Math.log(ratio))) {
    const priced = (cell: Cell, usd: number) =>
      dollarAmount((usd * (cell.usd ?? 0)) / (cell.nominal ?? 1), dollars);
    return [
      {
        id: 'corridor-amount:apart.total',
        values: {
          ...values,
          before: priced(newest, totals.before),
          now: priced(estimate, totals.now),
        },
      },
    ];
  }
  const shares = { before: (100 * before) / totals.before, now: (100 * now) / totals.now };
  if (Math.max(shares.before, shares.now) < tiny)
    return [{ id: `corridor-amount:apart.${ratio > 1 ? 'larger' : 'smaller'}`, values }];
  return [
    {
      id: 'corridor-amount:apart.share',
      values: {
        ...values,
        before: { kind: 'share', value: shares.before },
        now: { kind: 'share', value: shares.now },
      },
    },
  ];
}
