import type { EconomyCode } from '../../domain/economy.ts';
import type { Doubt, DoubtReason } from '../shared/doubt.ts';
import type { EconomiesSettings } from '../shared/economies-settings.ts';
import {
  largestPartners,
  partnerLists,
  type Direction,
  type OtherPartners,
} from '../top-partners/partner-lists.ts';

/**
 * A corridor of the estimate, or a row without direction: of an economy without any, and of the newest year
 * where what it received is of an earlier one and it paid nothing. Amounts in US$. `excluded` is a
 * pair that the estimate leaves out from its year on, `matrix` and `matrix_paid` the sender and the receiver
 * that the newest matrix has first, `unknown` the economy's own migrants of whom nobody states an origin, `covered` those whose
 * origin the estimate has money for, `imputed` those that nobody counted, `apart` what the newest matrix has
 * arriving in all, beside what is recorded as received in its year and, as paid, what KNOMAD has on record.
 */
export interface NewestRow {
  year: number;
  /** All that is recorded as received; null where nothing is. */
  received: number | null;
  direction:
    | Direction
    | 'excluded'
    | 'matrix'
    | 'matrix_paid'
    | 'unknown'
    | 'covered'
    | 'imputed'
    | 'apart'
    | null;
  partner: EconomyCode | null;
  usd: number | null;
  /** Ends of the 80 % interval. */
  lower: number | null;
  upper: number | null;
  /** Stock and matrix, an indirect count and the matrix, or one alone. */
  evidence: 'both' | 'indirect' | 'matrix' | 'stock' | null;
  /** Why the count of migrants is doubted, or why the pair is left out. */
  reason?: DoubtReason | 'barred' | 'one_balance' | null;
  /** What that says in percent. */
  doubt?: number | null;
  /** A sender's part by the newest matrix, or of all migrants those that the row is of, in percent. */
  before?: number | null;
  /** What the sender, the partner or the economy, is recorded to have paid in all. */
  paid?: number | null;
  /** The year of that: the row's, or the last before it with a record. */
  paid_year?: number | null;
}

export type NewestRows = Readonly<Record<EconomyCode, readonly NewestRow[]>>;

export interface Partner {
  partner: EconomyCode;
  usd: number;
  lower: number;
  upper: number;
  /** Percent of all that the estimate has in this direction. */
  share: number;
  doubt: Doubt | null;
  /** Percent by the newest matrix; null where it has nothing. */
  before: number | null;
  /** What the sender of the two is recorded to have paid in all, in US$; null where nobody has it. */
  paid: number | null;
  /** The year of that record. */
  paidYear: number | null;
  /** Whether it rests on numbers of migrants alone. */
  stockAlone: boolean;
}

/** Partners that the estimate leaves out, for one reason, from a year on. */
export interface Excluded {
  economy: EconomyCode;
  reason: 'barred' | 'one_balance';
  /** 0 is in every year. */
  since: number;
  partners: readonly EconomyCode[];
}

/** One direction of one economy: its largest partners, and what all others have together. */
export interface PartnerList {
  economy: EconomyCode;
  direction: Direction;
  /** Of what was received: the newest for which the economy has a total, if there is one without a matrix. */
  year: number;
  top: readonly Partner[];
  /** Without an interval: the ends of corridors don't add up to one. */
  other: OtherPartners | null;
  all: readonly Partner[];
  /** The first by the newest matrix. */
  ledBefore: { partner: EconomyCode; share: number } | null;
  /** Of receivers: migrants in the economy without a stated origin, in percent, from a third on. */
  unknown: number | null;
  /** Of receivers: migrants in the economy from places with an amount, in percent, where under a half. */
  covered: number | null;
  /** Of receivers: whether most migrants in the economy are imputed, origin and all. */
  imputed: boolean;
  /** Of senders: what the newest matrix has in all, where that is far from the record of its year, in US$. */
  apart: { matrix: number; recorded: number; knomad: number | null } | null;
  /** Why the list is empty; null if it is not. */
  empty: 'not_recorded' | 'unknown' | 'none' | null;
}

export interface NewestModel {
  economies: readonly EconomyCode[];
  /** The newest of its lists. */
  year: number;
  lists: readonly PartnerList[];
  excluded: readonly Excluded[];
}

/** The largest senders and receivers of each economy by the estimate. */
export function newestModel({ economies }: EconomiesSettings, rows: NewestRows): NewestModel {
  const lists = partnerLists(economies, rows, listOf);
  return {
    economies,
    year: Math.max(0, ...lists.map((list) => list.year)),
    lists,
    excluded: economies.flatMap((economy) => excludedOf(economy, rows[economy] ?? [])),
  };
}

function excludedOf(economy: EconomyCode, rows: readonly NewestRow[]): Excluded[] {
  const own = rows.filter(({ direction }) => direction === 'excluded');
  return (['barred', 'one_balance'] as const).flatMap((reason) => {
    const pairs = own.filter((row) => row.reason === reason);
    const partners = pairs.flatMap(({ partner }) => partner ?? []);
    const [first] = pairs;
    return first ? [{ economy, reason, since: first.year, partners }] : [];
  });
}

function listOf(
  economy: EconomyCode,
  direction: Direction,
  rows: readonly NewestRow[],
  count: number,
): PartnerList {
  const own = rows.filter((row) => row.direction === direction);
  const total = own.reduce((sum, { usd }) => sum + (usd ?? 0), 0);
  const all = own.flatMap((row): Partner[] => {
    const { partner, usd, lower, upper } = row;
    if (partner === null || usd === null) return [];
    return [
      {
        partner,
        usd,
        lower: lower ?? usd,
        upper: upper ?? usd,
        share: (100 * usd) / total,
        doubt: doubtOf(row),
        before: row.before ?? null,
        paid: row.paid ?? null,
        paidYear: row.paid_year ?? null,
        stockAlone: row.evidence === 'stock',
      },
    ];
  });
  const first = direction === 'received' ? 'matrix' : 'matrix_paid';
  const led = rows.find((row) => row.direction === first);
  const hosted = (which: 'unknown' | 'covered' | 'imputed') =>
    direction === 'paid' ? (rows.find((row) => row.direction === which)?.before ?? null) : null;
  return {
    economy,
    direction,
    year: own[0]?.year ?? newestYear(rows),
    ...largestPartners(all, total, count),
    all,
    ledBefore:
      led?.partner != null && led.before != null
        ? { partner: led.partner, share: led.before }
        : null,
    unknown: hosted('unknown'),
    covered: hosted('covered'),
    imputed: hosted('imputed') !== null,
    apart: direction === 'received' ? apartOf(rows) : null,
    empty: all.length > 0 ? null : whyEmpty(direction, rows),
  };
}

function apartOf(rows: readonly NewestRow[]): PartnerList['apart'] {
  const row = rows.find(({ direction }) => direction === 'apart');
  if (row?.usd == null || row.received === null) return null;
  return { matrix: row.usd, recorded: row.received, knomad: row.paid ?? null };
}

/** The newest year of the estimate. */
function newestYear(rows: readonly NewestRow[]): number {
  const estimated = [null, 'received', 'paid'];
  return Math.max(0, ...rows.flatMap((row) => (estimated.includes(row.direction) ? row.year : [])));
}

function doubtOf({ reason, doubt }: NewestRow): Doubt | null {
  if (reason == null || reason === 'barred' || reason === 'one_balance') return null;
  return { reason, part: doubt ?? null };
}

function whyEmpty(direction: Direction, rows: readonly NewestRow[]): PartnerList['empty'] {
  if (direction === 'paid') return 'none';
  const own = rows.some((row) => row.direction !== 'apart' && row.received !== null);
  return own ? 'unknown' : 'not_recorded';
}
