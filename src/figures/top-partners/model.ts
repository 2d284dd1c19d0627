import { shownShare } from '../../domain/same-share.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import type { MoneyPublisher } from '../../domain/measure.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import type { EconomiesSettings } from '../shared/economies-settings.ts';
import { reporters } from '../official/reporters.ts';
import { doubtSentence, type Doubt, type DoubtReason } from '../shared/doubt.ts';
import { economyOf } from '../shared/phrases.ts';
import { tiedWith } from './tied.ts';
import {
  largestPartners,
  partnerLists,
  type Direction,
  type OtherPartners,
} from './partner-lists.ts';

export interface PartnerRow {
  year: number;
  edition: string;
  as_sender: boolean;
  as_receiver: boolean;
  /** All that is recorded as paid in the matrix's year, US$, and whose figure that is. */
  recorded: number | null;
  recorded_by: MoneyPublisher | null;
  /** The same of what is recorded as received. */
  received: number | null;
  received_by: MoneyPublisher | null;
  /** Null, as all after it, in the one row of an economy without a cell. */
  direction: Direction | null;
  partner: EconomyCode | null;
  usd: number | null;
  status: 'published' | 'zero' | 'not_available' | null;
  /** Why the count of migrants behind the amount is doubted, and what that says in percent. */
  reason?: DoubtReason | null;
  doubt?: number | null;
}

export type PartnerRows = Readonly<Record<EconomyCode, readonly PartnerRow[]>>;

export interface Partner {
  partner: EconomyCode;
  usd: number;
  /** Percent of all that the matrix allocates in this direction. */
  share: number;
  doubt: Doubt | null;
}

/** One direction of one economy: its largest partners, and what all others have together. */
export interface PartnerList {
  economy: EconomyCode;
  direction: Direction;
  total: number;
  top: readonly Partner[];
  other: OtherPartners | null;
  all: readonly Partner[];
  /** Why the list is empty; null if it is not. */
  empty: 'not_covered' | 'none' | null;
  /** Whether what was received or paid in the year is recorded at all. */
  onRecord: boolean;
  /** What is recorded as received or paid, where the matrix has over twice as much or under half of it. */
  recorded: { usd: number; by: MoneyPublisher } | null;
}

export interface PartnersModel {
  economies: readonly EconomyCode[];
  year: number;
  edition: string;
  lists: readonly PartnerList[];
}

/** The largest senders and receivers of each economy by the newest matrix. */
export function partnersModel({ economies }: EconomiesSettings, rows: PartnerRows): PartnersModel {
  const first = economies.flatMap((economy) => rows[economy] ?? [])[0];
  return {
    economies,
    year: first?.year ?? 0,
    edition: first?.edition ?? '',
    lists: partnerLists(economies, rows, listOf),
  };
}

function listOf(
  economy: EconomyCode,
  direction: Direction,
  rows: readonly PartnerRow[],
  count: number,
): PartnerList {
  const cells = rows.flatMap((row) =>
    row.direction === direction && row.partner !== null && (row.usd ?? 0) > 0
      ? [
          {
            partner: row.partner,
            usd: row.usd ?? 0,
            doubt: row.reason ? { reason: row.reason, part: row.doubt ?? null } : null,
          },
        ]
      : [],
  );
  const total = cells.reduce((sum, cell) => sum + cell.usd, 0);
  const all = cells
    .map((cell) => ({ ...cell, share: (100 * cell.usd) / total }))
    .toSorted((a, b) => b.usd - a.usd);
  const covered = rows.some((row) => (direction === 'received' ? row.as_receiver : row.as_sender));
  return {
    economy,
    direction,
    total,
    ...largestPartners(all, total, count),
    all,
    empty: all.length > 0 ? null : covered ? 'none' : 'not_covered',
    onRecord: (direction === 'paid' ? rows[0]?.recorded : rows[0]?.received) != null,
    recorded: recordedApart(direction, total, rows),
  };
}

/** How often the larger of two amounts holds the smaller before they are said to differ. */
const twofold = 2;

function recordedApart(
  direction: Direction,
  total: number,
  [row]: readonly PartnerRow[],
): PartnerList['recorded'] {
  const usd = direction === 'paid' ? row?.recorded : row?.received;
  const by = direction === 'paid' ? row?.recorded_by : row?.received_by;
  if (!usd || !by || total === 0) return null;
  return Math.max(total / usd, usd / total) > twofold ? { usd, by } : null;
}

/** The largest sender's share, or the largest receiver's where nothing is received. */
export function partnersFinding(model: PartnersModel): readonly Message[] {
  return model.economies.flatMap((economy): Message[] => {
    const lists = model.lists.filter((list) => list.economy === economy);
    const list = lists.find((one) => one.all.length > 0);
    const [first] = list?.top ?? [];
    if (!list || !first) return [];
    const isAll = shownShare(first.share) === 100;
    if (list.direction === 'paid' && list.total < little)
      return [
        {
          id: 'top-partners:finding.paid_little',
          values: { economy: economyOf(economy), year: { kind: 'year', value: model.year } },
        },
      ];
    const tied = tiedWith(list.all);
    return [
      {
        id: `top-partners:finding.${list.direction}${isAll ? '_all' : ofMatrix(list) ? '_matrix' : ''}${tied ? '_tied' : ''}`,
        subject: 'economy',
        values: {
          economy: economyOf(economy),
          partner: economyOf(first.partner),
          ...(isAll ? {} : { share: { kind: 'share', value: first.share } as const }),
          year: { kind: 'year', value: model.year },
          ...(tied
            ? {
                other: economyOf(tied.partner),
                part: { kind: 'share', value: tied.share } as const,
              }
            : {}),
        },
      },
      ...(first.doubt
        ? [
            list.direction === 'received'
              ? doubtSentence(first.partner, economy, first.doubt)
              : doubtSentence(economy, first.partner, first.doubt),
          ]
        : []),
    ];
  });
}

/** Under this total, in US$, no receiver is named. */
const little = 1e6;

/** Whether what the matrix has arriving is not what was received, as far as is recorded. */
function ofMatrix({ direction, recorded, onRecord }: PartnerList): boolean {
  return direction === 'received' && (recorded !== null || !onRecord);
}

/** What the matrix is, and where it has another amount arriving or leaving than is recorded. */
export function partnersNotes(model: PartnersModel): readonly Message[] {
  const year: MessageValue = { kind: 'year', value: model.year };
  return [
    {
      id: 'top-partners:note',
      values: { year, reporters: { kind: 'economies', value: reporters } },
    },
    ...model.lists.flatMap(({ economy, direction, recorded, total }): Message[] =>
      recorded === null
        ? []
        : [
            {
              id: `top-partners:${direction === 'paid' ? 'recorded' : 'recorded_in'}.${recorded.by}`,
              values: {
                economy: economyOf(economy),
                year,
                matrix: { kind: 'amount', value: total, unit: 'usd' },
                recorded: { kind: 'amount', value: recorded.usd, unit: 'usd' },
              },
            },
          ],
    ),
  ];
}

/** Every partner, not only those drawn. */
export function partnersTable(model: PartnersModel): FigureTable {
  const word = (key: string): Message => ({ id: `top-partners:${key}` });
  return {
    columns: ['partner', 'economy', 'direction', 'usd', 'share'].map((key) =>
      word(`column.${key}`),
    ),
    rows: model.lists.flatMap((list) =>
      list.all.map((one): MessageValue[] => [
        { kind: 'economy', value: one.partner },
        { kind: 'economy', value: list.economy },
        { kind: 'message', value: word(`direction.${list.direction}`) },
        { kind: 'amount', value: one.usd, unit: 'usd' },
        { kind: 'share', value: one.share },
      ]),
    ),
  };
}

/** The page of the corridor between an economy and its partner. */
export function corridorPath(
  list: Pick<PartnerList, 'economy' | 'direction'>,
  partner: EconomyCode,
): string {
  const [sender, receiver] =
    list.direction === 'received' ? [partner, list.economy] : [list.economy, partner];
  return `/corridor/${sender}/${receiver}`;
}
