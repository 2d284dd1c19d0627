import { isStep } from '../../../domain/growth.ts';
import { measures, type Measure } from '../../../domain/measure.ts';
import type { Message } from '../../../domain/message.ts';
import { isStaleYear } from '../../../domain/stale.ts';
import { inUnrwaMandate } from '../../../domain/unrwa-fields.ts';
import { economyOf, year as sayYear } from '../../shared/phrases.ts';
import type { ValueRow } from '../../world-map/query/rows.ts';
import { measureOf } from '../reading/measure-of.ts';
import { groupsOf, type Question } from '../reading/question.ts';
import { say } from './told-values.ts';

const isTotal = ({ id }: Measure) => id === 'received' || id === 'paid';

/**
 * That no newer figure is known of an economy, where the newest is years older than others'. A cost
 * says itself that it is old.
 */
export function oldSaid(measure: Measure, row: ValueRow, all: readonly ValueRow[]): Message[] {
  const isCount = measure.group === 'displacement';
  if (!isCount && measure.group !== 'remittances') return [];
  const newest = Math.max(...all.map(({ year }) => year));
  if (!isStaleYear(row.year, newest)) return [];
  return [
    say(isCount ? 'old_count' : 'old', {
      economy: economyOf(row.economy),
      year: sayYear(row.year),
    }),
  ];
}

/** Whether a sentence says that what is told is old: it is read before that. */
export function isOldSaid({ id }: Message): boolean {
  return id === say('old', {}).id || id === say('old_count', {}).id;
}

/** Growth in a year that methods bring about, and its inverse. */
const tenfold = 10;

/**
 * That a total at least doubled or halved within a year between two that are told, by the rule of the
 * economy's page, so that the two say nothing of growth.
 *
 * @param own rows of one economy by rising year
 */
export function stepSaid(measure: Measure, own: readonly ValueRow[]): Message[] {
  if (!isTotal(measure)) return [];
  const step = own.find((row, at) => {
    const before = own[at - 1];
    if (before?.year !== row.year - 1) return false;
    const times = Math.max(row.value / before.value, before.value / row.value);
    return isStep(row.value, before.value) || times > tenfold;
  });
  return step ? [say('stepped', { economy: economyOf(step.economy) })] : [];
}

/** Whom UNHCR's counts leave out, where an answer is of refugees who may be among them. */
export function uncounted(question: Question): Message[] {
  const { flow } = measures[measureOf(question)];
  if (flow !== 'refugee' && flow !== 'return') return [];
  const whole = question.economies.length === 0 || groupsOf(question).length > 0;
  return whole || question.economies.some(inUnrwaMandate) ? [{ id: 'world-map:caveat.unrwa' }] : [];
}
