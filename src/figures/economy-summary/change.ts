import type { Dollars } from '../../domain/dollars.ts';
import type { MessageValue } from '../../domain/message.ts';
import { growthOf, isOtherWay, isStep, type Growth } from '../../domain/growth.ts';
import { ofPriceYear, realGrowth } from '../shared/dollars.ts';
import type { FactRow } from './fact-row.ts';
import { percent, tell, usd, yearOf, type Facts, type Sentence } from './sentence.ts';

/** How what was received changed: within the last year where much, and over ten years or why not. */
export function changeSaid(now: FactRow, of: Facts, dollars: Dollars): Sentence[] {
  const late = lately(now, of, dollars);
  if (isFarApart(now, of)) return [...late, tell('far_apart', {})];
  const known = late.some(({ message }) => message.id === 'economy-summary:lately_step');
  return [
    ...late,
    ...trend(now, of('received_before'), dollars),
    ...stepSaid(of, dollars, known),
    ...untoldSaid(now, of),
  ];
}

/** From so many times on what publishers differ by is more than a change could tell. */
const far = 3;

/** Whether the two publishers differ so much, for the year told or for the last year of both. */
function isFarApart(now: FactRow, of: Facts): boolean {
  const [wdi, knomad] = [of('received_joint_wdi'), of('received_joint_knomad')];
  const pair = of('received_other')
    ? [now, of('received_other')!]
    : wdi && knomad
      ? [wdi, knomad]
      : null;
  if (!pair) return false;
  const [one, other] = pair as [FactRow, FactRow];
  return Math.max(one.value / other.value, other.value / one.value) > far;
}

/**
 * The change over ten years: in dollars of the years and, beside it, in dollars of one year; in the
 * latter alone where all amounts are.
 */
function trend(now: FactRow, before: FactRow | undefined, dollars: Dollars): Sentence[] {
  if (!before) return [];
  const inOneYear = realGrowth(priced(now), priced(before));
  const growth = dollars === 'real' ? inOneYear : growthOf(now.value, before.value);
  if (!growth) return [];
  const values = { year: yearOf(before), newest: yearOf(now), base: ofPriceYear };
  const change = (of: Growth) => ('change' in of ? { change: percent(of.change) } : {});
  const told = tell(`trend.${growth.way}`, {
    ...values,
    ...change(growth),
    amount: usd(before, dollars),
  });
  if (dollars === 'real' || !inOneYear || growth.way === 'from_little') return [told];
  // A percentage beside two amounts of the years would be read as theirs.
  const way = growth.way === 'manyfold' ? 'manyfold' : inOneYear.way;
  const real = tell(`${isOtherWay(growth, inOneYear) ? 'real_but' : 'real'}.${way}`, {
    ...values,
    ...change(inOneYear),
    amount: { kind: 'amount', value: before.value * (before.deflator ?? 1), unit: 'usd' },
    now: { kind: 'amount', value: now.value * (now.deflator ?? 1), unit: 'usd' },
  });
  return [told, real];
}

/** The year before the newest, where the amount was far from it; that it is a step, where it is one. */
function lately(now: FactRow, of: Facts, dollars: Dollars): Sentence[] {
  const before = of('received_lately');
  if (!before) return [];
  const step = isStep(now.value, before.value);
  return [
    tell(step ? 'lately_step' : 'lately', { amount: usd(before, dollars), year: yearOf(before) }),
    ...(step ? stepAlone('lately', of, dollars) : []),
  ];
}

/**
 * A step within the ten years, for which no change over them is told.
 *
 * @param known whether it is said already of a later one what such steps come from
 */
function stepSaid(of: Facts, dollars: Dollars, known: boolean): Sentence[] {
  const [from, to] = [of('received_step_from'), of('received_step_to')];
  if (!from || !to) return [];
  return [
    tell(known ? 'step_too' : 'step', fromTo(from, to, dollars)),
    ...stepAlone('step', of, dollars),
  ];
}

/** Within so many times two amounts of a year and the next are told as no step like that of another publisher. */
const level = 1.5;

/** That the other publisher has amounts of both years, and nothing like a step between them. */
function stepAlone(which: 'lately' | 'step', of: Facts, dollars: Dollars): Sentence[] {
  const [from, to] = [of(`received_${which}_other_from`), of(`received_${which}_other_to`)];
  if (!from || !to || Math.max(to.value / from.value, from.value / to.value) >= level) return [];
  return [tell(`step_alone.${from.series}`, fromTo(from, to, dollars))];
}

function fromTo(from: FactRow, to: FactRow, dollars: Dollars): Record<string, MessageValue> {
  return {
    earlier: usd(from, dollars),
    before: yearOf(from),
    later: usd(to, dollars),
    year: yearOf(to),
  };
}

/**
 * That the series does not reach over the ten years, though they have amounts at both ends; of a break
 * before the newest amount its own sentence says so.
 */
function untoldSaid(now: FactRow, of: Facts): Sentence[] {
  if (!of('received_untold') || of('received_break')?.year === now.year - 1) return [];
  return [tell('untold', {})];
}

function priced({ value, deflator }: FactRow) {
  return { usd: value, deflator };
}
