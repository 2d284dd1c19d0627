import { asked, type Question } from './question.ts';
import {
  alike,
  ends,
  isTo,
  ofEconomies,
  ordered,
  pairOf,
  partners,
  type Has,
  type Named,
  type Said,
} from './said.ts';

/** What questions of costs ask. */
export function costs(said: Said, has: Has): Question[] {
  const { named, open } = said;
  if (has('receive')) return [];
  const order = ordered(said, has);
  if (named.length === 0) {
    if (has('corridors')) return [asked('corridors', 'cost', [])];
    if (!order && !has('country', 'where')) return [];
    if (open.has('from')) return open.has('to') ? [] : [asked('ranking', 'cost_from', [])];
    if (open.has('to')) return [asked('ranking', 'cost_to', [])];
    return has('share', 'go')
      ? []
      : [asked('ranking', 'cost_to', []), asked('ranking', 'cost_from', [])];
  }
  if (named.length === 2 && !alike(named)) {
    if (order) return [];
    const told = pairOf(named, (before) => isTo(before) || before === 'in');
    const [first, second] = named as [Named, Named];
    if (told !== null) return ends('cost', ...told);
    if (first.before === null && isTo(second.before)) return ends('cost', first, second);
    if (first.before === null && second.before === null)
      return [...ends('cost', first, second), ...ends('cost', second, first)];
    return [];
  }
  const { before } = named[0]!;
  if (alike(named)) {
    if (has('corridors') || named.some((one) => one.before !== before)) return [];
    if (has('between'))
      return named.length === 2
        ? [...ends('cost', named[0]!, named[1]!), ...ends('cost', named[1]!, named[0]!)]
        : [];
    if (isTo(before)) return ofEconomies('cost_to', named);
    if (before === 'from') return ofEconomies('cost_from', named);
    return [...ofEconomies('cost_to', named), ...ofEconomies('cost_from', named)];
  }
  if (named.length > 1) return [];
  const one = named[0]!;
  const many = order || has('corridors', 'country', 'where', 'who');
  const to = many ? partners('cost', 'in', one) : [asked('value', 'cost_to', [one.code])];
  const from = many ? partners('cost', 'out', one) : [asked('value', 'cost_from', [one.code])];
  if (isTo(before)) return open.has('to') ? [] : to;
  if (before === 'from') return open.has('from') ? [] : from;
  if (before === 'of' && has('send', 'corridors')) return open.has('from') ? [] : from;
  if (open.has('to')) return from;
  if (open.has('from')) return to;
  return [...to, ...from];
}
