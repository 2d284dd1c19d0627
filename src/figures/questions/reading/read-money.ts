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

/** What questions of money ask. */
export function money(said: Said, has: Has): Question[] {
  const { named, open } = said;
  const [only] = named;
  const rate = has('gdp', 'dependent') ? 'received_gdp' : has('person') ? 'received_person' : null;
  if (has('share', 'percent') && !has('gdp')) return [];
  if (has('home') && !has('send', 'money')) return [];
  const order = ordered(said, has);
  const corridorsAsked = has('corridors');
  if (rate !== null) {
    if (has('send', 'sender', 'corridors', 'come', 'go')) return [];
    if (only === undefined) return order || asksWho(has) ? [asked('ranking', rate, [])] : [];
    if (asksWho(has) && !alike(named)) return [];
    return named.some(({ before }) => before === 'from') ? [] : ofEconomies(rate, named);
  }
  if (named.length === 0) {
    if (has('origin')) return [];
    if (corridorsAsked) return [asked('corridors', 'remittance', [])];
    const who = asksWho(has) || order;
    if (has('world') && !who)
      return has('sender', 'send') && !has('money') ? [] : [asked('world', 'received', [])];
    if (!who) return has('trend') && has('world') ? [asked('world', 'received', [])] : [];
    if (has('receive', 'receiver'))
      return has('send', 'sender') ? [] : [asked('ranking', 'received', [])];
    if (has('send', 'sender'))
      return open.has('to') ? [asked('ranking', 'received', [])] : [asked('ranking', 'paid', [])];
    if (has('go') || open.has('to')) return [asked('ranking', 'received', [])];
    if (has('come') || open.has('from')) return [asked('ranking', 'paid', [])];
    return has('money') ? [asked('ranking', 'received', []), asked('ranking', 'paid', [])] : [];
  }
  if (named.length === 2 && !alike(named)) {
    if (corridorsAsked && order) return [];
    const two = moneyPair(named as [Named, Named], has);
    if (two === null) return [];
    return two.flatMap(([from, to]) => ends('remittance', from, to));
  }
  if (alike(named)) return together(said, has);
  if (only === undefined || named.length > 1) return [];
  const { before } = only;
  const who = asksWho(has) || (order && has('send', 'receive') === false);
  const flow = (side: 'in' | 'out') => partners('remittance', side, only);
  if (corridorsAsked) {
    if (isTo(before)) return flow('in');
    if (before === 'from') return flow('out');
    return before === 'of' ? [...flow('out'), ...flow('in')] : [...flow('in'), ...flow('out')];
  }
  // "How much comes to …" asks for an amount, "where does it come from" for a place.
  if (has('come') && !asksWho(has) && !order && open.size === 0)
    return before === 'from' || before === 'of' ? [] : [asked('value', 'received', [only.code])];
  if (has('come') || (open.has('from') && !has('receive', 'send')))
    return before === 'from' ? [] : flow('in');
  if (has('go')) return isTo(before) ? [] : flow('out');
  if (has('sender', 'origin') && !has('receiver', 'receive'))
    return before === 'from' ? [] : isTo(before) || before !== 'in' ? flow('in') : [];
  if (has('receiver') && !has('send', 'sender'))
    return isTo(before) || before === 'in' ? [] : flow('out');
  if (has('receive') && has('send')) return [];
  if (has('receive')) {
    if (before === 'from') return asksWho(has) ? flow('out') : [];
    // "Who receives most of Nepal's money" and "from whom does Nepal receive": told by the open word.
    if (open.has('from')) return flow('in');
    if (asksWho(has))
      return before === 'of'
        ? flow('out')
        : before === null && has('where', 'what')
          ? flow('in')
          : [];
    return isTo(before) && has('send') ? [] : [asked('value', 'received', [only.code])];
  }
  if (has('send')) {
    if (isTo(before)) {
      if (open.has('to')) return [];
      return asksWho(has)
        ? flow('in')
        : order
          ? flow('in')
          : [asked('value', 'received', [only.code])];
    }
    if (open.has('to') || has('where')) return flow('out');
    if (asksWho(has))
      return before === null && !has('who')
        ? flow('out')
        : before === 'from' && !has('who')
          ? flow('out')
          : [];
    return order ? flow('out') : [asked('value', 'paid', [only.code])];
  }
  if (who) return [];
  if (isTo(before) && before === 'to') return [asked('value', 'received', [only.code])];
  if (before === 'from') return [asked('value', 'paid', [only.code])];
  return [asked('value', 'received', [only.code]), asked('value', 'paid', [only.code])];
}

/** Sender and receiver of two that are named, each way that they may be meant. */
function moneyPair(named: readonly [Named, Named], has: Has): [Named, Named][] | null {
  const told = pairOf(named, isTo);
  if (told !== null) return [told];
  const [first, second] = named;
  const bare = (one: Named) => one.before === null || one.before === 'in';
  const back = [second, first] as [Named, Named];
  if (has('receive') && !has('send')) {
    if (isFrom(second.before) && bare(first)) return [back];
    if (isFrom(first.before) && bare(second)) return [[first, second]];
    return null;
  }
  if (has('send')) {
    if (isTo(second.before) && bare(first)) return [[first, second]];
    if (isTo(first.before) && bare(second)) return [back];
    if (first.before === 'from' && second.before === null) return null;
    return null;
  }
  if (isFrom(second.before) && first.before === null) return [back];
  if (isTo(second.before) && first.before === null) return [[first, second]];
  if (first.before === null && second.before === null) return [[first, second], back];
  return null;
}

function together(said: Said, has: Has): Question[] {
  const { named } = said;
  const [first, second] = named;
  if (has('corridors', 'come', 'go', 'sender', 'receiver')) return [];
  const { before } = first!;
  if (has('receive') && !has('send'))
    return before === 'from' ? [] : ofEconomies('received', named);
  if (has('send') && !has('receive'))
    return isTo(before)
      ? asksWho(has) && !has('or', 'compare', 'more', 'country')
        ? []
        : ofEconomies('received', named)
      : ofEconomies('paid', named);
  if (has('receive', 'send')) return [];
  if (before === 'to') return ofEconomies('received', named);
  if (before === 'from') return ofEconomies('paid', named);
  const both = [...ofEconomies('received', named), ...ofEconomies('paid', named)];
  const between =
    named.length === 2 && !has('or', 'compare', 'more', 'most')
      ? [...ends('remittance', first!, second!), ...ends('remittance', second!, first!)]
      : [];
  return has('between') ? between : [...both, ...between];
}

/** Money of migrants: what those from a place send home it receives, what those in a place send it pays. */
export function sentBy(said: Said, has: Has): Question[] {
  const { named } = said;
  if (
    has('receive') ||
    said.open.size > 0 ||
    asksWho(has) ||
    ordered(said, has) ||
    !has('send', 'money')
  )
    return [];
  const [first, second] = named;
  if (first === undefined)
    return has('world') && has('send', 'home') ? [asked('world', 'received', [])] : [];
  if (has('demonym')) {
    // "Indians in the UAE send home"; of Indians anywhere only what comes home is meant.
    const where = named.length === 2 ? named.find(({ before }) => isIn(before)) : undefined;
    const whose = named.find(({ before }) => before === 'from');
    if (where && whose && where !== whose && has('send')) return ends('remittance', where, whose);
    return second === undefined && has('home') && has('send')
      ? [asked('value', 'received', [first.code])]
      : [];
  }
  if (second === undefined) {
    const paid = asked('value', 'paid', [first.code]);
    // "Les migrants au Vietnam" are there, "l’argent envoyé au Vietnam" goes there.
    if (first.before === 'into') return [paid, asked('value', 'received', [first.code])];
    if (isIn(first.before)) return [paid];
    return isFrom(first.before) && has('home') ? [asked('value', 'received', [first.code])] : [];
  }
  const host = named.find(({ before }) => before === 'in');
  const to = named.find(({ before }) => before === 'to');
  return host && to && named.length === 2 ? ends('remittance', host, to) : [];
}
