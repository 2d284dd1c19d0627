import type { EconomyCode } from '../../domain/economy.ts';
import type { RawTable } from '../parse/raw-table.ts';
import type { Question } from '../step.ts';
import type { EconomyIndex, Naming } from './economy-index.ts';
import { roleOfHeader } from './header-words.ts';
import { fullHeader } from '../parse/raw-table.ts';
import type { Profile } from './profile.ts';
import { rolesIn } from './role-phrases.ts';
import { placeRoles, type Role } from './roles.ts';
import { keyOf } from './name-words.ts';
import { anyOf, eitherOf } from './words-of-all.ts';

const other: Partial<Readonly<Record<Role, Role>>> = {
  sender: 'receiver',
  receiver: 'sender',
  origin: 'destination',
  destination: 'origin',
};

const best: readonly (Naming | null)[] = ['alpha3', 'name', 'alpha2', 'm49', null];

/**
 * Tells the columns of economies apart: the two ends of a corridor, or one economy; a column that
 * names the same economies as another one once more is text.
 *
 * Where no name says which of two is which, that is asked.
 *
 * @param hints whether the file counts people, or people and amounts, the role that a matrix has across, and what the user
 * answered to the question
 */
export function assignPlaces(
  raw: RawTable,
  places: readonly number[],
  profiles: readonly Profile[],
  index: EconomyIndex,
  hints: { persons: boolean; mixed: boolean; across: Role | null; answer: string | null },
): { assigned: Map<number, Role>; question: Question | null } {
  const assigned = new Map<number, Role>(places.map((place) => [place, 'text']));
  const distinct: number[] = [];
  const ordered = places.toSorted(
    (a, b) =>
      Math.round(profiles[b]!.economy * 25) - Math.round(profiles[a]!.economy * 25) ||
      best.indexOf(profiles[a]!.naming) - best.indexOf(profiles[b]!.naming) ||
      a - b,
  );
  for (const place of ordered)
    if (!distinct.some((known) => sameEconomies(raw, known, place, profiles, index)))
      distinct.push(place);
  distinct.sort((a, b) => a - b);
  const foreign = foreignCodes(raw, distinct, profiles);
  for (const place of foreign) distinct.splice(distinct.indexOf(place), 1);
  if (hints.across !== null) {
    const down = distinct[0];
    if (down !== undefined) assigned.set(down, other[hints.across]!);
    return { assigned, question: null };
  }
  if (distinct.length === 1) {
    assigned.set(distinct[0]!, 'economy');
    return { assigned, question: null };
  }
  const named = distinct.map((place) => ({
    place,
    role: hinted(raw, places, place, profiles, index),
  }));
  const ends = named.filter(({ role }) => role !== null && role !== 'economy');
  const two = ends.length >= 2 ? ends.slice(0, 2) : withSecond(named, ends);
  const [one, two_] = two;
  if (!one || !two_) return { assigned, question: null };
  const doubtful =
    unsaid(one, two_) || (!countsPeople(raw, one, two_, hints) && ofPeople(raw, [one, two_]));
  const question = doubtful ? directionOf(raw, one, two_, hints.answer) : null;
  const first =
    question === null
      ? (one.role ?? 'sender')
      : question.answer === 'second'
        ? 'receiver'
        : 'sender';
  const people = hints.persons || (question === null && countsPeople(raw, one, two_, hints));
  const start =
    first === 'sender' ||
    first === 'origin' ||
    (question === null && (two_.role === 'receiver' || two_.role === 'destination'));
  assigned.set(
    one.place,
    start ? (people ? 'origin' : 'sender') : people ? 'destination' : 'receiver',
  );
  assigned.set(
    two_.place,
    start ? (people ? 'destination' : 'receiver') : people ? 'origin' : 'sender',
  );
  return { assigned, question };
}

/**
 * Numbers beside names that are no code of the United Nations, as those of the International Monetary
 * Fund: read as such they name other economies than the names do.
 */
function foreignCodes(
  raw: RawTable,
  places: readonly number[],
  profiles: readonly Profile[],
): readonly number[] {
  const unsaid = (place: number) => endOf(fullHeader(raw.columns[place]!)) === null;
  const named = places.some((place) => profiles[place]!.number < 0.5 && unsaid(place));
  return places.filter(
    (place) =>
      named &&
      profiles[place]!.number >= 0.8 &&
      profiles[place]!.m49 > 0 &&
      unsaid(place) &&
      codes.test(keyOf(fullHeader(raw.columns[place]!))),
  );
}

const codes = anyOf('unit.order');
const starts: readonly (Role | null)[] = ['sender', 'origin'];

/** Whether neither of two columns says which end it is, or both say the same. */
function unsaid(one: Named, two: Named): boolean {
  if (one.role === null && two.role === null) return true;
  if (one.role === null || two.role === null) return false;
  return starts.includes(one.role) === starts.includes(two.role);
}

/**
 * Whether an end is named as that of people who moved, to whose origin money goes: of amounts, as by
 * "host country", that leaves open which way they go. "From" and "to" leave nothing open.
 */
function ofPeople(raw: RawTable, ends: readonly Named[]): boolean {
  return ends.some(({ place, role }) => {
    if (role !== 'origin' && role !== 'destination') return false;
    return !rolesIn(fullHeader(raw.columns[place]!)).every(({ way }) => way);
  });
}

function countsPeople(
  raw: RawTable,
  one: Named,
  two: Named,
  { persons, mixed }: { persons: boolean; mixed: boolean },
): boolean {
  const first = one.role ?? 'sender';
  const moved = first === 'origin' || first === 'destination';
  return persons || (moved && two.role === other[first] && (mixed || !hasMoney(raw)));
}

/** Asks which of two columns is which, by the first row that has both. */
function directionOf(raw: RawTable, one: Named, two: Named, answer: string | null): Question {
  const textAt = (place: number, row: number) => {
    const { texts, ids } = raw.columns[place]!;
    return texts[ids[row]!]!;
  };
  let row = 0;
  while (row < raw.rows - 1 && (textAt(one.place, row) === '' || textAt(two.place, row) === ''))
    row++;
  return {
    id: 'direction',
    kind: 'direction',
    values: {
      column: [one, two].map(({ place }) => fullHeader(raw.columns[place]!)).join(' · '),
      text: textAt(one.place, row),
      other: textAt(two.place, row),
    },
    options: ['first', 'second'],
    answer,
  };
}

interface Named {
  place: number;
  role: Role | null;
}

/** With one end known, the other is the first column that is no such end; with none, the first two. */
function withSecond(named: readonly Named[], ends: readonly Named[]): readonly Named[] {
  const firstEnd = ends[0];
  if (!firstEnd) return named.slice(0, 2).map(({ place }) => ({ place, role: null }));
  const second = named.find(({ place }) => place !== firstEnd.place);
  return second
    ? [
        firstEnd,
        { place: second.place, role: firstEnd.role ? (other[firstEnd.role] ?? null) : null },
      ]
    : [];
}

/** The role that the column's name says, or the name of a column that names the same economies. */
function hinted(
  raw: RawTable,
  places: readonly number[],
  place: number,
  profiles: readonly Profile[],
  index: EconomyIndex,
): Role | null {
  const alike = places.filter(
    (one) => one === place || sameEconomies(raw, place, one, profiles, index),
  );
  for (const one of alike) {
    const { end } = raw.columns[one]!;
    if (end) return end === 'start' ? 'sender' : 'receiver';
    const role = endOf(fullHeader(raw.columns[one]!));
    if (role) return role;
  }
  return null;
}

/** The end that a name speaks of, however long it is; null where it speaks of two. */
function endOf(name: string): Role | null {
  const role = roleOfHeader(name)?.role;
  if (role && role !== 'economy' && placeRoles.has(role)) return role;
  const said = new Set(rolesIn(name).map((phrase) => phrase.role));
  return said.size === 1 ? [...said][0]! : null;
}

const money = new RegExp(`usd|us\\s?\\$|${eitherOf('unit.money_part')}`, 'i');

function hasMoney(raw: RawTable): boolean {
  return raw.columns.some(({ header }) => money.test(header));
}

/** Whether two columns name the same economy in nearly all of the first rows. */
function sameEconomies(
  raw: RawTable,
  one: number,
  two: number,
  profiles: readonly Profile[],
  index: EconomyIndex,
): boolean {
  if (one === two) return true;
  let agreeing = 0;
  let compared = 0;
  const code = (place: number, row: number): EconomyCode | null => {
    const { texts, ids } = raw.columns[place]!;
    const found = index.find(texts[ids[row]!]!, profiles[place]!.naming);
    return found.kind === 'economy' ? found.economy : null;
  };
  for (let row = 0; row < Math.min(300, raw.rows); row++) {
    const [a, b] = [code(one, row), code(two, row)];
    if (a === null || b === null) continue;
    compared++;
    if (a === b) agreeing++;
  }
  return compared > 0 && agreeing / compared > 0.95;
}
