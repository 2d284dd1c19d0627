import { asked, type Question } from './question.ts';
import {
  alike,
  asksWho,
  ends,
  isFrom,
  isIn,
  isTo,
  ofEconomies,
  ordered,
  pairOf,
  partners,
  type Has,
  type Named,
  type Said,
} from './said.ts';

/** What a kind of people is measured by: at home and where they are. */
const ofPeople = {
  migrant: { from: 'abroad', in: 'hosted' },
  women: { from: 'abroad_women', in: 'hosted_women' },
  refugee: { from: 'refugees_origin', in: 'refugees_hosted' },
} as const;

/** What questions of people ask. */
export function people(said: Said, has: Has, kind: keyof typeof ofPeople): Question[] {
  const readings = ofKind(said, has, kind);
  const shares = has('share', 'percent') || said.limits.some(({ unit }) => unit === 'percent');
  if (kind !== 'women' || shares) return readings;
  // The most women are not the largest share of them.
  return has('how_many', 'how_much') || ordered(said, has)
    ? readings.flatMap((question) => counted(question) ?? [])
    : readings;
}

/** The same of women counted; null where they are only told as a share. */
function counted(question: Question): Question | null {
  const { of } = question;
  if (of !== 'hosted_women' && of !== 'abroad_women') return null;
  if (question.shape === 'world') return null;
  return { ...question, of: of === 'hosted_women' ? 'hosted_female' : 'abroad_female' };
}

function ofKind(said: Said, has: Has, kind: keyof typeof ofPeople): Question[] {
  const { named, open } = said;
  const { from, in: host } = ofPeople[kind];
  const order = ordered(said, has);
  if (has('returned')) return returned(said, has);
  const people = has('migrants', 'emigrants', 'immigrants', 'abroad', 'demonym');
  // "Women from Indonesia in Singapore" are migrants by being there.
  if (kind === 'women' && !people && pairOf(named, isIn) === null) return [];
  const abroad = has('emigrants', 'abroad');
  const hosted = has('immigrants') || has('host');
  if (abroad && hosted) return [];
  if (named.length === 0) {
    if (has('corridors')) return abroad || hosted ? [] : [asked('corridors', kind, [])];
    if (order || has('country', 'who', 'where')) {
      if (abroad || open.has('from') || has('come', 'origin'))
        return has('live') || hosted ? [] : [asked('ranking', from, [])];
      if (hosted || open.has('in') || has('live', 'go')) return [asked('ranking', host, [])];
      return [asked('ranking', host, []), asked('ranking', from, [])];
    }
    if (kind === 'women') return has('world') ? [asked('world', host, [])] : [];
    return has('world') ? [asked('world', host, [])] : [];
  }
  if (named.length === 2 && !alike(named)) {
    if (order || has('corridors', 'come', 'go') || asksWho(has)) return [];
    const told = pairOf(named, isIn) ?? pairOf(named, isTo);
    if (told !== null) return ends(kind, ...told);
    const [first, second] = named as [Named, Named];
    // "Moroccan migrants France".
    if (has('demonym') && isFrom(first.before) && second.before === null)
      return ends(kind, first, second);
    if (has('demonym') && isFrom(second.before) && first.before === null)
      return ends(kind, second, first);
    // "How many migrants from Nepal does Qatar host".
    if (has('host') && isFrom(first.before) && second.before === null)
      return ends(kind, first, second);
    if (has('host') && isFrom(second.before) && first.before === null)
      return ends(kind, second, first);
    return [];
  }
  const one = named[0]!;
  const { before } = one;
  if (alike(named)) {
    if (has('corridors', 'come', 'go')) return [];
    if (abroad) return isTo(before) && !isIn(before) ? [] : ofEconomies(from, named);
    if (hosted || isIn(before)) return before === 'from' ? [] : ofEconomies(host, named);
    if (before === 'from') return ofEconomies(from, named);
    return has('between') ? [] : [...ofEconomies(host, named), ...ofEconomies(from, named)];
  }
  if (named.length > 1) return [];
  const who = has('where', 'country', 'who', 'corridors', 'origin') || order;
  const into = partners(kind, 'in', one);
  const out = partners(kind, 'out', one);
  if (who) {
    if (has('corridors'))
      return isFrom(before) ? out : isTo(before) || isIn(before) ? into : [...into, ...out];
    if (before === 'from') return has('come', 'origin') ? [] : out;
    if (before === 'in' || before === 'to' || (before === 'into' && !abroad))
      return has('go') || (has('live') && !has('come', 'country') && !open.has('from')) ? [] : into;
    if (open.has('from') || has('come', 'origin')) return has('go', 'live') ? [] : into;
    if (abroad || has('live', 'go') || open.has('in') || open.has('to')) return out;
    if (hosted)
      return before === 'of' ? out : before === null && open.size === 0 && has('host') ? into : [];
    return before === 'of' ? out : [];
  }
  if (has('come', 'go')) {
    if (has('come') && isFrom(before)) return [asked('value', from, [one.code])];
    return [];
  }
  if (abroad) return before === 'in' || before === 'to' ? [] : [asked('value', from, [one.code])];
  if (hosted) return before === 'from' ? [] : [asked('value', host, [one.code])];
  if (before === 'from') return [asked('value', from, [one.code])];
  if (isIn(before) || before === 'to')
    return before === 'to' ? [] : [asked('value', host, [one.code])];
  return before === 'of'
    ? [asked('value', from, [one.code]), asked('value', host, [one.code])]
    : [asked('value', host, [one.code]), asked('value', from, [one.code])];
}

/** Refugees who went back. */
function returned(said: Said, has: Has): Question[] {
  const { named } = said;
  if (has('host', 'live', 'corridors', 'come')) return [];
  if (named.length === 0)
    return ordered(said, has) || asksWho(has) ? [asked('ranking', 'refugees_returned', [])] : [];
  if (named.some(({ before }) => before === 'from') || (asksWho(has) && !alike(named))) return [];
  return ofEconomies('refugees_returned', named);
}

/** What questions of deaths ask. */
export function deaths(said: Said, has: Has): Question[] {
  const { named } = said;
  if (named.length === 0) {
    if (ordered(said, has) || asksWho(has)) return [asked('ranking', 'conflict_deaths', [])];
    return has('world') ? [asked('world', 'conflict_deaths', [])] : [];
  }
  if (named.some(({ before }) => before === 'to' || before === 'from')) return [];
  if (asksWho(has) && !alike(named)) return [];
  return ofEconomies('conflict_deaths', named);
}
