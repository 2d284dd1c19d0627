import type { FactRow } from './fact-row.ts';
import { lack, percent, tell, usd, yearOf, type Sentence } from './sentence.ts';
import { dissolvedIn } from '../../domain/former.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import type { Dollars } from '../../domain/dollars.ts';
import { isStaleYear } from '../../domain/stale.ts';
import { shownShare } from '../../domain/same-share.ts';
import type { MessageValue } from '../../domain/message.ts';
import { bankSays } from '../official/counting-banks.ts';
import { wagesReceived } from '../money-over-time/short-term-wages.ts';
import { economyOf } from '../shared/phrases.ts';
import { doubtSaid, doubtsOf, sureBy, whyDoubted, type Doubts } from './doubted-senders.ts';
import { byEstimate } from './estimated-sender.ts';

/** One sender alone above this part, in percent, needs no others beside it. */
const nearlyAll = 80;

/**
 * Who sent the money by the newest matrix, the three largest; of what is doubted, that it is. Where one of
 * them has been barred from sending since, by the newest estimate. Before it stands who sends most by that
 * estimate, which the map opens on, unless the matrix has the same.
 */
export function sendersSaid(
  economy: EconomyCode,
  rows: readonly FactRow[],
  dollars: Dollars,
): Sentence[] {
  const senders = rows.filter((row) => row.fact === 'sender').slice(0, 3);
  if (senders.length === 0)
    return [
      ...byEstimate(economy, rows, []),
      ...(dissolvedIn(economy) === null ? [lack('senders')] : []),
    ];
  const matrix = byMatrix(economy, rows, senders, dollars);
  const is = (key: string) => (one: Sentence) => one.message.id === `economy-summary:${key}`;
  const wages = matrix.filter(is('wages'));
  return [
    ...wages,
    ...(matrix.some(({ message }) => message.id.startsWith('economy-summary:senders.barred'))
      ? []
      : byEstimate(economy, rows, matrix)),
    ...matrix.filter((one) => !wages.includes(one)),
    ...byBank(economy, senders),
  ];
}

/** The sender that the central bank of the economy has first, where the matrix has far less or more from there. */
function byBank(economy: EconomyCode, senders: readonly FactRow[]): Sentence[] {
  const says = bankSays(economy);
  if (!says) return [];
  const own = senders.find(({ other }) => other === says.leader)?.value ?? 0;
  if (senders[0]?.other === says.leader && Math.abs(own - says.share) <= nearBank) return [];
  return [
    tell(says.by === null ? 'bank_itself' : 'bank', {
      leader: economyOf(says.leader),
      share: percent(says.share),
      year: { kind: 'year', value: says.year },
      ...(says.by === null ? {} : { by: { kind: 'text', value: says.by } }),
    }),
  ];
}

/** Within so many points a bank's share and the matrix's are told as one. */
const nearBank = 10;

function byMatrix(
  economy: EconomyCode,
  rows: readonly FactRow[],
  senders: readonly FactRow[],
  dollars: Dollars,
): Sentence[] {
  const first = senders[0]!;
  const values = named(senders);
  const doubts = doubtsOf(rows, 'sender_doubted');
  const isSure = sureBy(doubts);
  const doubt = (told: readonly FactRow[]) => doubtSaid(told, doubts);
  const instead = sinceBarred(rows, values);
  if (instead) return instead;
  // Where the matrix has over twice what was received, or under half, its parts are no parts of that.
  const [matrix, recorded, knomad] = (
    ['matrix_received', 'matrix_recorded', 'matrix_knomad'] as const
  ).map((fact) => rows.find((row) => row.fact === fact));
  if (matrix && recorded)
    return [
      tell(`senders.apart${besideMatrix(matrix, recorded, knomad)}`, {
        ...values,
        matrix: usd(matrix, dollars),
        recorded: usd(recorded, dollars),
        ...(knomad ? { beside: usd(knomad, dollars) } : {}),
      }),
      ...doubt([first]),
    ];
  const doubtful = doubtedFirst(senders, doubts);
  // The matrix's money is not the amount that was told where that is of long before it.
  const received = rows.find((row) => row.fact === 'received');
  const wages = received && wagesReceived(economy) ? [tell('wages', {})] : [];
  if (doubtful && !isSure(first)) return [...wages, doubtful];
  if (!received || isStaleYear(received.year, first.year) || wages.length > 0)
    return [
      ...wages,
      tell(`senders.matrix${shownShare(first.value) === 100 ? '_all' : ''}`, values),
      ...doubt([first]),
    ];
  if (senders.length > 1 && first.value > nearlyAll)
    return [
      tell(isSure(first) ? 'senders.nearly_all' : 'senders.matrix', values),
      ...doubt([first]),
    ];
  if (doubtful) return [doubtful];
  // A majority that rests on a doubted part is none to tell.
  const together = senders.filter(isSure).reduce((sum, row) => sum + row.value, 0);
  const parts = senders.length === 3 && together <= 50 ? 'parts' : `of${senders.length}`;
  return [tell(`senders.${parts}`, values), ...doubt(senders)];
}

/** The senders with their shares, as the sentences name them. */
function named(senders: readonly FactRow[]): Record<string, MessageValue> {
  const values: Record<string, MessageValue> = {};
  senders.forEach((row, place) => {
    values['year'] = yearOf(row);
    values[`sender${place + 1}`] = economyOf(row.other ?? '');
    values[`share${place + 1}`] = percent(row.value);
  });
  return values;
}

/** From this part on, in percent, what is doubted is told first, and as that. */
const muchDoubted = 25;

/**
 * What is doubted, and the largest of the others, where over a quarter is doubted and more than the
 * largest of the others has; else null.
 */
function doubtedFirst(senders: readonly FactRow[], doubts: Doubts): Sentence | null {
  const isSure = sureBy(doubts);
  const doubted = senders.filter((row) => !isSure(row));
  const part = doubted.reduce((sum, row) => sum + row.value, 0);
  const [row] = doubted;
  const others = senders.filter(isSure).slice(0, 2);
  if (!row || part <= muchDoubted || part < (others[0]?.value ?? 0)) return null;
  const form = (['none', 'one', 'two'] as const)[others.length]!;
  return tell(`senders.doubted.${whyDoubted(doubted, doubts)}.${form}`, {
    ...named(others),
    year: yearOf(row),
    part: percent(part),
    senders: { kind: 'economies', value: doubted.map(({ other }) => other ?? '') },
  });
}

/** Who sends by the estimate, where one of the matrix's largest can send no more; null where none is barred. */
function sinceBarred(
  rows: readonly FactRow[],
  { year: matrix }: Record<string, MessageValue>,
): Sentence[] | null {
  const barred = rows.find((row) => row.fact === 'sender_barred');
  const senders = rows.filter((row) => row.fact === 'sender_newest');
  if (!barred || !matrix || senders.length < 3) return null;
  const doubts = doubtsOf(rows, 'sender_newest_doubted');
  // A first that the map and an answer tell as possible is no more than that here.
  const may = sureBy(doubts)(senders[0]!) ? '' : '_may';
  return [
    tell(`senders.barred${may}`, {
      ...named(senders),
      matrix,
      barred: economyOf(barred.other ?? ''),
      before: percent(barred.value),
      since: yearOf(barred),
    }),
    ...doubtSaid(senders, doubts),
  ];
}

/** What KNOMAD has on record beside the other's: the matrix's amount, another, or the same as the other. */
function besideMatrix(matrix: FactRow, recorded: FactRow, knomad: FactRow | undefined): string {
  const alike = (one: FactRow, other: FactRow) => Math.abs(one.value / other.value - 1) <= 0.1;
  if (!knomad || alike(knomad, recorded)) return '';
  return alike(knomad, matrix) ? '_knomad' : '_both';
}
