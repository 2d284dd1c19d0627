import type { EconomyCode } from '../../domain/economy.ts';
import { isFirm } from '../../domain/evidence.ts';
import type { CorridorSettings } from '../shared/corridor-settings.ts';
import type { PartnerRow } from './rows.ts';

export interface SimilarRows {
  ofSender: readonly PartnerRow[];
  ofReceiver: readonly PartnerRow[];
}

/** A corridor beside others. */
export interface Likeness extends Pick<
  PartnerRow,
  'usd' | 'cost' | 'quotes' | 'evidence' | 'women'
> {
  sender: EconomyCode;
  receiver: EconomyCode;
  /** Whether it is the page's own. */
  own: boolean;
}

/** Corridors that share one end with the page's own, largest first, its own among them. */
export interface LikenessGroup {
  shared: 'receiver' | 'sender';
  corridors: readonly Likeness[];
}

export interface SimilarModel {
  sender: EconomyCode;
  receiver: EconomyCode;
  year: number | null;
  /** Whether the corridor has an amount: others are then the nearest to it, else the largest. */
  nearest: boolean;
  groups: readonly LikenessGroup[];
}

/** How many others are set beside the corridor at each end. */
const others = 4;

/** Money whose sender nobody knows. */
const unallocated = 'XUN';

/**
 * Corridors alike: with the same receiver, and with the same sender, those whose amount in the
 * newest matrix is nearest by ratio; the largest where the corridor itself has none.
 */
export function similarModel(
  { sender, receiver }: CorridorSettings,
  { ofSender, ofReceiver }: SimilarRows,
): SimilarModel {
  const own = ofSender.find((row) => row.direction === 'out' && row.partner === receiver);
  const into = likenesses(ofReceiver, 'in', receiver);
  const out = likenesses(ofSender, 'out', sender);
  const isOwn = (one: Likeness) => one.sender === sender && one.receiver === receiver;
  const group = (shared: LikenessGroup['shared'], all: readonly Likeness[]): LikenessGroup => {
    const chosen = all.filter((one) => !isOwn(one)).toSorted(byDistance(own?.usd));
    const mine = all.filter(isOwn).map((one) => ({ ...one, own: true }));
    return {
      shared,
      corridors: [...chosen.slice(0, others), ...mine].toSorted((a, b) => b.usd - a.usd),
    };
  };
  return {
    sender,
    receiver,
    year: (own ?? ofReceiver[0] ?? ofSender[0])?.year ?? null,
    nearest: own !== undefined,
    groups: [group('receiver', into), group('sender', out)].filter(({ corridors }) =>
      corridors.some((one) => !one.own),
    ),
  };
}

function likenesses(
  rows: readonly PartnerRow[],
  direction: PartnerRow['direction'],
  economy: EconomyCode,
): Likeness[] {
  return rows
    .filter((row) => row.direction === direction && row.partner !== unallocated)
    .map(({ partner, usd, cost, quotes, evidence, women }) => ({
      sender: direction === 'in' ? partner : economy,
      receiver: direction === 'in' ? economy : partner,
      usd,
      cost,
      quotes,
      evidence,
      women,
      own: false,
    }));
}

function byDistance(usd: number | undefined) {
  if (usd === undefined) return (a: Likeness, b: Likeness) => b.usd - a.usd;
  const distance = (one: Likeness) => Math.abs(Math.log(one.usd / usd));
  return (a: Likeness, b: Likeness) => distance(a) - distance(b);
}

/** Whether prices are too few, or too much of exchange rates, to tell a cost. */
export function isWeak({ evidence }: Pick<Likeness, 'evidence'>): boolean {
  return !isFirm(evidence);
}
