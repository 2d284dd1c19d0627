import type { FactRow } from './fact-row.ts';
import { changeSaid } from './change.ts';
import { costSaid } from './cost.ts';
import { lack, percent, tell, usd, yearOf, type Facts, type Sentence } from './sentence.ts';
import { dissolvedIn } from '../../domain/former.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import type { Dollars } from '../../domain/dollars.ts';
import { isStaleYear } from '../../domain/stale.ts';
import type { MoneySeries } from '../../domain/money-series.ts';
import { factsBy, givesWay } from './facts-by.ts';
import { sendersSaid } from './senders.ts';
import { staleMessage } from './stale-message.ts';
import { womenSaid } from './women.ts';
import { bankTotal } from '../official/counting-banks.ts';

/** What is told of an economy, by subject, each in the order in which it is read. */
export interface SummaryParts {
  money: readonly Sentence[];
  origins: readonly Sentence[];
  cost: readonly Sentence[];
  migrants: readonly Sentence[];
}

/** The sentences on an economy by their subject, known and not known. */
export function summaryParts(
  economy: EconomyCode,
  all: readonly FactRow[],
  dollars: Dollars = 'nominal',
  series: MoneySeries = 'headline',
): SummaryParts {
  const rows = factsBy(series, all);
  const of = (fact: FactRow['fact']) => rows.find((row) => row.fact === fact);
  const named = (one: Sentence): Sentence => ({
    ...one,
    message: {
      ...one.message,
      subject: 'economy',
      values: { economy: { kind: 'economy', value: economy }, ...one.message.values },
    },
  });
  return {
    money: [
      ...money(economy, of, dollars, givesWay(series, all) ? 'headline' : series),
      ...whose(series, all, of),
    ].map(named),
    origins: sendersSaid(economy, rows, dollars).map(named),
    cost: costSaid(economy, of).map(named),
    migrants: womenSaid(economy, of).map(named),
  };
}

/** The opening of an economy's page: what is known in a few sentences, then what is not. */
export function summarySentences(
  economy: EconomyCode,
  all: readonly FactRow[],
  dollars: Dollars = 'nominal',
  series: MoneySeries = 'headline',
): readonly Sentence[] {
  const parts = summaryParts(economy, all, dollars, series);
  // What is said of its money names the economy, so it stands first even where nothing is known:
  // "it" and "there" are of it.
  const [first, ...others] = [...parts.money, ...parts.origins, ...parts.cost, ...parts.migrants];
  return [
    ...(first ? [{ ...first, missing: false }] : []),
    ...others.filter((one) => !one.missing),
    ...others.filter((one) => one.missing),
  ];
}

/** What was received, and what was sent abroad where that is more, or all that is known. */
function money(economy: EconomyCode, of: Facts, dollars: Dollars, series: MoneySeries): Sentence[] {
  const received = of('received');
  const paid = of('paid');
  if (!received || received.value <= 0) {
    if (!paid) return [unpublished(economy, of, dollars)];
    return [
      ...paidSaid(paid, of, dollars, series),
      ...brokenFrom('paid', of, dollars),
      ...otherHas('paid', of, dollars),
      lack('received'),
    ];
  }
  const share = of('received_gdp');
  const change = changeSaid(received, of, dollars);
  const stale = isStaleYear(received.year, of('received_asked')?.year ?? 0)
    ? [
        {
          message: staleMessage('received', received, of('received_carried'), series),
          missing: false,
        },
      ]
    : [];
  const first = tell('received', { amount: usd(received, dollars), year: yearOf(received) });
  const out =
    paid && paid.value > received.value
      ? [
          ...paidSaid(paid, of, dollars, series),
          ...brokenFrom('paid', of, dollars),
          ...otherHas('paid', of, dollars),
        ]
      : [];
  const other = [
    ...brokenFrom('received', of, dollars),
    ...otherHas('received', of, dollars),
    ...bankTotalSaid(economy),
    ...out,
  ];
  if (!share) return [...stale, first, ...change, ...other, lack('gdp')];
  const values = { share: percent(share.value), year: yearOf(share) };
  // "That is" must follow its amount; a share of another year comes last.
  return share.year === received.year
    ? [...stale, first, tell('gdp.same', values), ...change, ...other]
    : [...stale, first, ...change, ...other, tell('gdp.other', values)];
}

/** What the economy's own central bank counts, where both publishers are far from it. */
function bankTotalSaid(economy: EconomyCode): Sentence[] {
  const total = bankTotal(economy);
  if (!total) return [];
  return [
    tell(`bank_total.${economy}`, {
      year: { kind: 'year', value: total.year },
      by: { kind: 'text', value: total.by },
    }),
  ];
}

/** That no total is published; what the matrix has leaving where it has something. */
function unpublished(economy: EconomyCode, of: Facts, dollars: Dollars): Sentence {
  const dissolved = dissolvedIn(economy);
  if (dissolved !== null) return tell('former', { year: { kind: 'year', value: dissolved } });
  const sent = of('matrix_sent');
  if (!sent) return lack('money');
  return lack('money_matrix', { year: yearOf(sent), amount: usd(sent, dollars) });
}

/** What was sent abroad; that it is old comes first. */
function paidSaid(paid: FactRow, of: Facts, dollars: Dollars, series: MoneySeries): Sentence[] {
  const said = tell('paid', { amount: usd(paid, dollars), year: yearOf(paid) });
  const old = isStaleYear(paid.year, of('paid_asked')?.year ?? 0);
  const stale = { message: staleMessage('paid', paid, of('paid_carried'), series), missing: false };
  return old ? [stale, said] : [said];
}

/** Whose amounts are told, where somebody chose one publisher. */
function whose(series: MoneySeries, all: readonly FactRow[], of: Facts): Sentence[] {
  if (series === 'headline') return [];
  if (givesWay(series, all)) return [tell(`by_none.${series}`, {})];
  if (!(of('received') ?? of('paid'))) return [];
  return [tell(`by.${series}`, {})];
}

/** The figure before the newest, where the two are not made alike and no change is told. */
function brokenFrom(direction: 'received' | 'paid', of: Facts, dollars: Dollars): Sentence[] {
  const before = of(`${direction}_break`);
  if (!before || of(direction)?.year !== before.year + 1) return [];
  const why = before.series === 'tenfold' ? 'method' : 'edition';
  return [
    tell(`break.${direction}.${why}`, { amount: usd(before, dollars), year: yearOf(before) }),
  ];
}

/** The other publisher's amount for the year told of, where the two differ. */
function otherHas(direction: 'received' | 'paid', of: Facts, dollars: Dollars): Sentence[] {
  const other = of(`${direction}_other`);
  if (!other) return jointHas(direction, of, dollars);
  return [
    tell(`other.${direction}.${other.series}`, {
      amount: usd(other, dollars),
      year: yearOf(other),
    }),
  ];
}

/** What each publisher has for the last year of both, where the other has none for the year told of. */
function jointHas(direction: 'received' | 'paid', of: Facts, dollars: Dollars): Sentence[] {
  const [wdi, knomad] = [of(`${direction}_joint_wdi`), of(`${direction}_joint_knomad`)];
  if (!wdi || !knomad) return [];
  return [
    tell(`joint.${direction}`, {
      wdi: usd(wdi, dollars),
      knomad: usd(knomad, dollars),
      year: yearOf(wdi),
    }),
  ];
}
