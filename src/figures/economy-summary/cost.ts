import { barredWith } from '../../domain/barred.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import type { MessageValue } from '../../domain/message.ts';
import { economyOf } from '../shared/phrases.ts';
import type { FactRow } from './fact-row.ts';
import { lack, percent, tell, yearOf, type Facts, type Sentence } from './sentence.ts';

/** Prices are asked for sending so much, US$. */
const asked = 200;

/** The least part of the money, in percent, over which a cost is told: see `economy_cost`. */
const told = 25;

/**
 * What sending costs, over which part of the money, and what of the matrix is not in that; or why that
 * cannot be told.
 */
export function costSaid(economy: EconomyCode, of: Facts): Sentence[] {
  const fact = sideOf(of);
  if (!fact) return [lack('cost')];
  const said = costOfSide(economy, fact.fact, of);
  const say = said[0]?.missing ? lack : tell;
  return isOld(of, fact) ? [say(`${fact.fact}_stale`, { year: yearOf(fact) }), ...said] : said;
}

/** The same of the side that is asked for, without its age; nothing where it has never had a price. */
export function costOfSide(
  economy: EconomyCode,
  side: 'cost_to' | 'cost_from',
  of: Facts,
): Sentence[] {
  const fact = of(side) as CostFact | undefined;
  if (!fact) return [];
  const covered = of(`${side}_coverage`);
  const quarter = of(`${side}_quarter`);
  const values: Record<string, MessageValue> = {
    share: percent(fact.value),
    fee: { kind: 'amount', value: (asked * fact.value) / 100, unit: 'usd' },
    year: yearOf(fact),
    ...(quarter ? { quarter: { kind: 'quarter', value: quarter.series } } : {}),
    ...(fact.other ? { partner: economyOf(fact.other) } : {}),
    ...(covered ? { covered: percent(covered.value), matrix: yearOf(covered) } : {}),
  };
  const form = formOf(fact, covered);
  const say = tells(form) ? tell : lack;
  return [say(side + form, values), ...(covered ? barredSaid(economy, fact, tells(form)) : [])];
}

/** That the part of the money is told without partners from or to which transfers have been barred since. */
export function barredSaid(
  economy: EconomyCode,
  { fact, year }: Pick<CostFact, 'fact' | 'year'>,
  known: boolean,
): Sentence[] {
  const barred = barredWith(economy);
  if (!barred || year < barred.since) return [];
  const said = tell(`${fact}_barred`, {
    partners: { kind: 'economies', value: barred.partners },
    since: { kind: 'year', value: barred.since },
  });
  return [{ ...said, missing: !known }];
}

interface CostFact extends FactRow {
  fact: 'cost_to' | 'cost_from';
}

/**
 * The side to tell of: one with a cost of its newest quarter before one without; of two such, where
 * more money moves.
 */
function sideOf(of: Facts): CostFact | undefined {
  const sides = [of('cost_to'), of('cost_from')].filter((one) => one !== undefined) as CostFact[];
  const more = (of('paid')?.value ?? 0) > (of('received')?.value ?? 0) ? 'cost_from' : 'cost_to';
  const worth = (one: CostFact) =>
    (tells(formOf(one, of(`${one.fact}_coverage`))) ? 4 : 0) +
    (isOld(of, one) ? 0 : 2) +
    (one.fact === more ? 1 : 0);
  return sides.toSorted((one, other) => worth(other) - worth(one))[0];
}

/** Prices asked elsewhere for over a year since. */
export function isOld(of: Facts, fact: FactRow): boolean {
  return (of('cost_asked')?.year ?? 0) - fact.year > 1;
}

/** Whether a form has a cost, or says why there is none. */
export function tells(form: string): boolean {
  return form === '' || form === '_one';
}

/**
 * How a cost is told: plainly, as that of one corridor, or not: for its prices, or for what its
 * corridors carry, which is too little, just too little, or known to nobody.
 */
export function formOf(
  { series: evidence, other }: Pick<FactRow, 'series' | 'other'>,
  covered: Pick<FactRow, 'value'> | undefined,
): string {
  if (evidence === 'published') return '';
  if (evidence !== 'partial') return `_${evidence}`;
  const form = other ? '_one' : '_partial';
  if (!covered) return `${form}_alone`;
  if (other && covered.value >= told) return form;
  return Math.round(covered.value) === told ? `${form}_near` : `${form}_few`;
}
