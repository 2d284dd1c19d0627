import { currencyOfName } from './currency.ts';
import { scaleOfName, type Scale } from './header-scale.ts';
import { keyOf } from './name-words.ts';
import type { WrittenUnit } from './roles.ts';
import { anyOf, plainEitherOf } from './words-of-all.ts';

/** The unit that a name speaks of. */
export interface NamedUnit {
  unit: WrittenUnit;
  /** Whether the name says the unit itself; else it only says what is counted. */
  sure: boolean;
  /** Why a unit that the name speaks of cannot be kept: it is in another currency or scale. */
  unlike: 'currency' | 'scale' | null;
}

const explicitPercent = anyOf('unit.percent');
const cost = anyOf('unit.cost');
const share = anyOf('unit.share');
const countOf = anyOf('unit.count');
const things = anyOf('unit.thing');
const perRate = new RegExp(` (?:${plainEitherOf('unit.per_rate')})`, 'u');
const perPerson = anyOf('unit.per_person');
const perThing = anyOf('unit.per_thing');
const persons = anyOf('unit.person');
const peopleCounted = anyOf('unit.people');
const moneyCounted = anyOf('unit.money');

/** Sums of money in a name, as in "cost of sending US$200"; years and "000" are none. */
const sums =
  /(?:US\s?\$|USD|\$)\s?(?!0{3}(?!\d))(?!(?:19|20)\d\d(?!\d))\d[\d.,]*|(?<![\d.,'’])(?!(?:19|20)\d\d(?!\d))[1-9]\d[\d.,]*\s?(?:US\s?\$|USD|\$|dollars)/giu;

/** The unit that the name of a column, or of a table, speaks of; null if of none. */
export function namedUnit(name: string): NamedUnit | null {
  const text = name.replaceAll(sums, ' ');
  const key = keyOf(text);
  if (/[%٪]/.test(name) || explicitPercent.test(key)) return said('percent');
  const currency = currencyOfName(text);
  if (currency === 'other') return { unit: 'number', sure: true, unlike: 'currency' };
  if (perRate.test(key)) return said('number');
  const scale = scaleOfName(text);
  if (currency === 'usd') {
    if (perThing.test(key)) return said('number');
    return inScale(perPerson.test(key) ? 'usd_per_person' : 'usd', scale, true);
  }
  if (cost.test(key)) return guessed('percent');
  if (text !== name && moneyCounted.test(key)) return unlikeScale;
  const people = persons.test(key) || peopleCounted.test(key);
  if (perThing.test(key)) return said('number');
  if (perPerson.test(key)) {
    if (peopleCounted.test(key.replace(perPerson, ' '))) return said('number');
    return inScale('usd_per_person', scale, false);
  }
  const counted = countOf.test(key);
  if (things.test(key) && (counted || !people)) return said('number');
  if (people && (counted || persons.test(key) || !moneyCounted.test(key)))
    return inScale('persons', /\(m\)/i.test(text) ? 'unknown' : scale, persons.test(key));
  if (counted) return said('number');
  if (moneyCounted.test(key)) return inScale('usd', looseLetter(key) ? 'unknown' : scale, false);
  return share.test(key) ? guessed('percent') : null;
}

/** The unit alone of `namedUnit`. */
export function unitOfHeader(header: string): WrittenUnit | null {
  return namedUnit(header)?.unit ?? null;
}

/** `m` may be million or men, `b` billion or both, where no currency stands beside it. */
const looseLetter = (key: string) => / [mb] /.test(key);

const said = (unit: WrittenUnit): NamedUnit => ({ unit, sure: true, unlike: null });
const guessed = (unit: WrittenUnit): NamedUnit => ({ unit, sure: false, unlike: null });
const unlikeScale: NamedUnit = { unit: 'number', sure: true, unlike: 'scale' };

function inScale(
  base: 'usd' | 'persons' | 'usd_per_person',
  scale: Scale | 'unknown' | null,
  sure: boolean,
): NamedUnit {
  if (scale === null) return { unit: base, sure, unlike: null };
  if (scale === 'unknown' || base === 'usd_per_person') return unlikeScale;
  if (base === 'persons')
    return scale === 'billion' ? unlikeScale : { unit: `persons_${scale}`, sure, unlike: null };
  return { unit: `usd_${scale}`, sure, unlike: null };
}
