import { measures, type MeasureId } from '../../../domain/measure.ts';
import { openingYear } from '../../world-map/settings/settings.ts';
import { measureOf } from './measure-of.ts';
import type { Parts } from './parts.ts';
import { isFlowShape, womenCounts, type Among, type Question } from './question.ts';

/** A reading with its years, limits and count; null where they don't go with it. */
export function finished(parts: Parts, question: Question, among: Among | null): Question | null {
  const { said, years, span, last, limits, count } = parts;
  const lists = ['ranking', 'partners', 'corridors'].includes(question.shape);
  const made = { ...question } as { -readonly [Key in keyof Question]: Question[Key] };
  // The order.
  const down = said.has('least') || said.has('cheapest');
  const up = said.has('most') || said.has('dearest') || said.has('top');
  if (said.has('dearest') && said.has('least')) return null;
  if (down && (said.has('dearest') || (said.has('most') && !said.has('cheapest')))) return null;
  if (said.has('top') && down && !said.has('cheapest')) return null;
  if (lists) made.order = down ? 'least' : 'most';
  else if ((up || down) && question.shape !== 'compare') return null;
  if (said.has('more') && question.shape !== 'compare') return null;
  if (count !== null && !lists) return null;
  if (lists) made.count = count;
  if (
    lists &&
    made.order === 'least' &&
    question.shape !== 'ranking' &&
    question.of !== 'cost' &&
    question.of !== 'women'
  )
    return null;
  if ((said.has('compare') || said.has('or')) && question.shape !== 'compare') return null;
  if (said.has('world') && !['world', 'ranking', 'corridors'].includes(question.shape)) return null;
  // "How" asks for a course, or for a degree; of anything else it asks for a way to do it.
  if (said.has('how') && !said.has('trend') && !said.has('dependent') && span === null) return null;
  // A mean over years, or of what is told whole, is nowhere.
  if (said.has('average') && (span !== null || last !== null || isWhole(question))) return null;
  // Groups of economies.
  if (among !== null && question.shape !== 'ranking') return null;
  made.among = among;
  // Limits.
  if (limits.length > 0 && !lists) return null;
  if (new Set(limits.map(({ side }) => side)).size < limits.length && limits.length > 1)
    return null;
  for (const { side, value, unit } of limits) {
    const own = unitOf(question);
    if (unit === null ? own === 'percent' && value > 100 : unit !== own) {
      if (question.of !== 'cost' || unit === 'percent' || side === 'below') return null;
      made.carries = value;
    } else made[side] = value;
  }
  // Years.
  if (last !== null || span !== null || said.has('trend')) {
    if (span === 'until' || years.length > 2) return null;
    const compares = question.shape === 'compare' && span !== null;
    if ((question.shape !== 'value' && !compares) || (span === null && years.length > 0))
      return null;
    const [from = null, to = null] = [...years].sort((a, b) => a - b);
    if (span === 'range' && years.length < 2) return null;
    if (span === 'since' && years.length !== 1) return null;
    if (last !== null && (span !== null || last < 2 || last > 60)) return null;
    if (!compares) made.shape = 'trend';
    made.since = last === null ? from : newestYear(question) - last;
    made.until = to;
    return made;
  }
  if (said.has('last')) return null;
  if (years.length > 1 || (years.length === 1 && said.has('newest'))) return null;
  made.year = years[0] ?? null;
  return made;
}

/** What is no mean, share or part by itself. */
function isWhole({ of, shape }: Question): boolean {
  if (isFlowShape({ shape })) return of !== 'cost' && of !== 'women';
  return womenCounts.some((one) => one === of) || measures[of as MeasureId].additive;
}

function unitOf({ of, shape }: Question): Limit {
  if (isFlowShape({ shape }))
    return of === 'cost' || of === 'women' ? 'percent' : of === 'remittance' ? 'money' : null;
  if (womenCounts.some((one) => one === of)) return null;
  const { unit } = measures[of as MeasureId];
  return unit === 'percent' ? 'percent' : unit === 'persons' ? null : 'money';
}
type Limit = 'percent' | 'money' | null;

function newestYear(question: Question): number {
  const of = measureOf(question);
  return openingYear(of, measures[of].series[0]);
}
