import { keyOf } from '../name-words.ts';
import { roleOfHeader } from '../header-words.ts';
import { rolesIn } from '../role-phrases.ts';
import { fullHeader, type RawColumn, type RawTable } from '../../parse/raw-table.ts';
import type { EconomyIndex } from '../economy-index.ts';
import { isMissing } from '../missing.ts';
import { anyOf } from '../words-of-all.ts';

/** Which way something goes, seen from one of two economies. */
export type Way = 'in' | 'out';

const into = anyOf('way.in');
const outOf = anyOf('way.out');
const neither = anyOf('way.net');
const partner = anyOf('way.partner');
const looked = 300;

const entries = anyOf('way.entry');
/** Of the balance of payments: credits come in, and what remains of both goes neither way. */
const entryCodes: Readonly<Record<string, Way | 'net'>> = {
  C: 'in',
  CR: 'in',
  D: 'out',
  DR: 'out',
  DB: 'out',
  B: 'net',
  N: 'net',
  NET: 'net',
};

/** Whether a text speaks of what remains when one way is taken from the other. */
export function isNet(text: string, column = ''): boolean {
  if (entries.test(keyOf(column)) && entryCodes[text] === 'net') return true;
  return neither.test(keyOf(text));
}

/**
 * The way that a text speaks of; null for none, for both, and for what remains of both.
 *
 * @param column the name of its column, which may say that letters stand for credits and debits
 */
export function wayIn(text: string, column = ''): Way | null {
  if (isNet(text, column)) return null;
  const code = entries.test(keyOf(column)) ? entryCodes[text] : undefined;
  if (code === 'in' || code === 'out') return code;
  const key = keyOf(text);
  const [inward, outward] = [into.test(key), outOf.test(key)];
  return inward === outward ? null : inward ? 'in' : 'out';
}

/** A text without its words of a way, to tell whether two texts differ in nothing else. */
export function withoutWay(text: string): string {
  return keyOf(text).replace(neither, ' ').replace(into, ' ').replace(outOf, ' ').trim();
}

/** Two columns of different economies whose names say of neither which end it is. */
export interface UnsaidEnds {
  first: number;
  second: number;
  /** The one whose name says that it is the partner of the other; null where none does. */
  partner: number | null;
}

/**
 * The two columns that hold the two economies of each row, where only a direction beside them can
 * say which way it goes: `reporter` and `partner`.
 */
export function unsaidEnds(raw: RawTable, index: EconomyIndex): UnsaidEnds | null {
  const places = [...raw.columns.keys()].filter((place) =>
    holdsEconomies(raw.columns[place]!, index),
  );
  const [first, ...rest] = places;
  if (first === undefined) return null;
  const second = rest.find((place) => !alike(raw, first, place, index));
  if (second === undefined) return null;
  const said = places.some((place) => {
    const name = fullHeader(raw.columns[place]!);
    const role = roleOfHeader(name)?.role;
    return rolesIn(name).length > 0 || (role !== undefined && role !== 'economy');
  });
  if (said) return null;
  const partners = [first, second].filter((place) =>
    partner.test(keyOf(fullHeader(raw.columns[place]!))),
  );
  return { first, second, partner: partners.length === 1 ? partners[0]! : null };
}

function holdsEconomies({ texts }: RawColumn, index: EconomyIndex): boolean {
  const some = texts.slice(1, looked).filter((text) => !isMissing(text));
  const found = some.filter((text) => {
    const one = index.find(text, 'alpha2');
    return one.kind === 'economy' && one.by !== 'm49';
  });
  return found.length > 0 && found.length >= some.length * 0.5;
}

function alike(raw: RawTable, one: number, other: number, index: EconomyIndex): boolean {
  const economy = (place: number, row: number) => {
    const { texts, ids } = raw.columns[place]!;
    const found = index.find(texts[ids[row]!]!, 'alpha2');
    return found.kind === 'economy' ? found.economy : null;
  };
  let [agreeing, compared] = [0, 0];
  for (let row = 0; row < Math.min(looked, raw.rows); row++) {
    const [a, b] = [economy(one, row), economy(other, row)];
    if (a === null || b === null) continue;
    compared++;
    if (a === b) agreeing++;
  }
  return compared > 0 && agreeing > compared * 0.95;
}
