import type { EconomyCode } from '../../../domain/economy.ts';
import type { Meaning } from './lexicon.ts';
import { askedSlug } from './asked-group.ts';
import type { Among } from './question.ts';
import { comparesWith, inARow, type Place } from './in-a-row.ts';
import { isNamed, meaningOf, resolved } from './resolved.ts';
import type { Token } from './tokens.ts';

/** What stands before an economy: `of` may be "from" too, `into` may be "to" or "in". */
export type Before = 'from' | 'of' | 'to' | 'in' | 'into' | null;

export interface NamedPart {
  /** An economy, or several of one name; of a group the code of the group alone. */
  codes: readonly EconomyCode[];
  group: Among | null;
  /** Of a group: whether "countries" stands before it, as in "which countries of Africa". */
  countries: boolean;
  before: Before;
  /** How it is joined to the one before it. */
  joined: 'and' | 'or' | null;
}

export interface Limit {
  side: 'above' | 'below';
  value: number;
  unit: 'percent' | 'money' | null;
}

/** A question sorted into what it says; the order of words is kept where it tells something. */
export interface Parts {
  economies: readonly NamedPart[];
  years: readonly number[];
  /** How many years back from the newest. */
  last: number | null;
  span: 'since' | 'until' | 'range' | null;
  limits: readonly Limit[];
  count: number | null;
  /** Prepositions that stand before who, which or nothing. */
  open: ReadonlySet<'from' | 'to' | 'in'>;
  /** All other words, by meaning. */
  said: ReadonlySet<Meaning>;
  /** Words that are not understood, and numbers that say nothing. */
  unknown: readonly string[];
}

const prepositions: Readonly<Partial<Record<Meaning, Exclude<Before, null>>>> = {
  from: 'from',
  of: 'of',
  to: 'to',
  in: 'in',
  into: 'into',
};
/** What a preposition without a name asks for. */
const opens = { of: 'from', from: 'from', into: 'to', to: 'to', in: 'in' } as const;
const numbers: Readonly<Partial<Record<Meaning, number>>> = {
  one: 1,
  three: 3,
  five: 5,
  ten: 10,
  twenty: 20,
};
const scales: Readonly<Partial<Record<Meaning, number>>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
};
/** Words that languages with genders have for women alone. */
const womenOf: Readonly<Partial<Record<Meaning, readonly Meaning[]>>> = {
  women_migrants: ['women', 'migrants'],
  women_immigrants: ['women', 'immigrants'],
  women_emigrants: ['women', 'emigrants'],
};
/** What people may be that a question counts; who is only called after a country is a migrant from there. */
const kinds: readonly Meaning[] = ['migrants', 'emigrants', 'immigrants', 'refugees', 'women'];
/** What people do, so that "how many Nepalese live" counts them and "Nepalese remittances" does not. */
const moneyWords: readonly Meaning[] = ['money', 'send', 'receive', 'cost'];
const nobody = { group: null, countries: false } as const;
/** What keeps a preposition for the name behind it. */
const passing: ReadonlySet<Meaning> = new Set(['filler', 'country_name']);

/** Sorts what was understood. */
export function partsOf(all: readonly Token[]): Parts {
  const tokens = resolved(all);
  const places: Place<NamedPart>[] = [];
  const economies: NamedPart[] = [];
  const years: number[] = [];
  const limits: Limit[] = [];
  const open = new Set<'from' | 'to' | 'in'>();
  const said = new Set<Meaning>();
  const unknown: string[] = [];
  let count: number | null = null;
  let last: number | null = null;
  // "De 2000 a 2010" is a span, "de 2010" a year.
  let ofYear = false;
  let span: Parts['span'] = null;
  let before: Before = null;
  let join: NamedPart['joined'] = null;
  let behind: Token | null = null;
  let signed = false;
  let many = false;
  let those = false;
  // "To countries", whose group may follow.
  let countries: { token: Token; before: Before; opened: 'from' | 'to' | 'in' | null } | null =
    null;
  // What stood before the preposition.
  let led: Token | null = null;
  const name = (named: NamedPart, near = false) => {
    economies.push(named);
    places.push({ named, near });
  };
  const dangle = () => {
    if (before !== null) open.add(opens[before]);
    before = null;
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const next = tokens[at + 1];
    switch (token.kind) {
      case 'unknown':
        unknown.push(token.typed);
        break;
      case 'economy':
      case 'among': {
        if (token.kind === 'economy' && token.people) {
          // "Money to Syrians" is none of Syria's.
          if (before === 'in' || before === 'to' || before === 'into') unknown.push(token.typed);
          name({ ...nobody, codes: token.codes, before: 'from', joined: join });
          said.add('demonym');
          if (token.people === 'many') many = true;
          if (token.people === 'those') those = true;
          before = null;
          join = null;
          break;
        }
        const earlier = economies.at(-1);
        const inherited = before === null && join !== null && earlier ? earlier.before : before;
        const group = token.kind === 'among' ? token.among : null;
        // "To the countries of Africa" is to Africa.
        const theirs =
          group !== null &&
          (behind === countries?.token || (before !== null && led === countries?.token))
            ? countries
            : null;
        if (theirs?.opened) open.delete(theirs.opened);
        name(
          {
            codes: token.kind === 'among' ? [askedSlug(token.among)] : token.codes,
            group,
            countries: group !== null && theirs === null && before !== null && areCountries(led),
            before: theirs?.before ?? inherited,
            joined: join,
          },
          isNamed(behind) && before === null,
        );
        before = null;
        join = null;
        break;
      }
      case 'year':
        years.push(token.year);
        if (before === 'from' || before === 'to') span = 'range';
        if (before === 'of' || before === 'into') ofYear = true;
        before = null;
        join = null;
        break;
      case 'number': {
        const unitAt = meaningOf(tokens[at + 1]);
        const scale = unitAt === null ? undefined : scales[unitAt];
        let on = at + (scale === undefined ? 1 : 2);
        // "de" between a number and its unit.
        if (meaningOf(tokens[on]) === 'of' && meaningOf(tokens[on + 1]) === 'dollars') on += 1;
        const unit = meaningOf(tokens[on]);
        const measured = unit === 'percent' ? 'percent' : unit === 'dollars' ? 'money' : null;
        const value = token.value * (scale ?? 1);
        const limit = behind === null ? null : meaningOf(behind);
        const money = signed || measured === 'money';
        if (limit === 'above' || limit === 'below') {
          limits.push({ side: limit, value, unit: signed ? 'money' : measured });
          said.delete(limit);
          at = measured === null ? on - 1 : on;
        } else if (unit === 'years' && scale === undefined) {
          last = value;
          at = on;
        } else if (unit === 'last' && meaningOf(tokens[on + 1]) === 'years') {
          // "Les 10 dernières années".
          last = value;
          at = on + 1;
        } else if (money && value === 200) {
          said.add('two_hundred');
          at = measured === null ? on - 1 : on;
        } else if (
          Number.isInteger(value) &&
          value > 0 &&
          value < 100 &&
          count === null &&
          scale === undefined &&
          measured === null
        )
          count = value;
        else unknown.push(token.typed);
        before = null;
        signed = false;
        break;
      }
      case 'word': {
        const meaning = meaningOf(token)!;
        const preposition = prepositions[meaning];
        const number = numbers[meaning];
        // "$10 bn" is as "10 bn dollars".
        if (meaning === 'dollars' && next?.kind === 'number') {
          signed = true;
          continue;
        }
        if (preposition !== undefined) {
          if (
            before !== null &&
            preposition !== before &&
            !(before === 'from' && preposition === 'of')
          )
            dangle();
          if (before === null) led = behind;
          before = preposition;
          if (next === undefined) dangle();
        } else if (passing.has(meaning)) {
          if (next === undefined) dangle();
        } else if (meaning === 'and' || meaning === 'or') {
          const named = isNamed(behind);
          const compares = meaning === 'or' && economies.length > 0 && isNamed(next);
          if (named || compares) join = meaning;
          else if (behind?.kind !== 'year' && meaning === 'or') unknown.push(token.typed);
          if (behind?.kind === 'year') span = 'range';
          if ((named || compares) && meaning === 'or') said.add('or');
        } else if (meaning === 'more' && economies.length > 0 && comparesWith(tokens, at)) {
          // "Does Nepal receive more than Bangladesh".
          join = 'or';
          said.add('more');
        } else if (meaning === 'since' || meaning === 'until') {
          span = meaning === 'since' || span === null ? (span === 'range' ? span : meaning) : span;
          if (meaning === 'until' && years.length > 0) span = 'range';
        } else if (meaning === 'dash') {
          if (behind?.kind === 'year') span = 'range';
        } else if (number !== undefined) {
          if (meaningOf(next) === 'years') {
            last = number;
            at += 1;
          } else count = number;
        } else {
          if (meaning === 'country' && before !== null) {
            const opened = opens[before];
            countries = { token, before, opened: open.has(opened) ? null : opened };
          }
          if (
            meaning === 'who' ||
            meaning === 'where' ||
            meaning === 'country' ||
            meaning === 'what'
          )
            // "By country" asks for all of them.
            if (meaning === 'country' && before === 'of' && economies.length === 0) before = null;
            else dangle();
          else if (meaning !== 'between') before = null;
          for (const one of womenOf[meaning] ?? [meaning]) said.add(one);
        }
        break;
      }
    }
    // Articles do not come between a word and what it joins.
    if (!(token.kind === 'word' && meaningOf(token) === 'filler')) behind = token;
  }
  if (before !== null) dangle();
  if (ofYear && span === null && years.length === 2) span = 'range';
  if (said.has('between') && years.length === 2) {
    span = 'range';
    if (economies.length < 2) said.delete('between');
  }
  const counted = those && !moneyWords.some((word) => said.has(word));
  const people = many || (counted && (said.has('live') || said.has('how_many')));
  if (people && !kinds.some((kind) => said.has(kind))) said.add('migrants');
  if (said.has('last') && last !== null) said.delete('last');
  return {
    economies: inARow(places, said.has('compare')),
    years,
    last,
    span,
    limits,
    count,
    open,
    said,
    unknown,
  };
}

/** "Countries", or a question for them. */
function areCountries(token: Token | null): boolean {
  const meaning = meaningOf(token);
  return meaning === 'country' || meaning === 'who';
}
