import type { EconomyCode } from '../../domain/economy.ts';
import type { RawTable } from '../parse/raw-table.ts';
import type { EconomyIndex, Naming } from './economy-index.ts';
import { roleOfHeader } from './header-words.ts';
import type { Profile } from './profile.ts';
import { placeRoles, type Role } from './roles.ts';
import { eitherOf } from './words-of-all.ts';

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
 * @param hints whether the file counts people, and the role that a matrix has across
 */
export function assignPlaces(
  raw: RawTable,
  places: readonly number[],
  profiles: readonly Profile[],
  index: EconomyIndex,
  hints: { persons: boolean; across: Role | null },
): Map<number, Role> {
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
  if (hints.across !== null) {
    const down = distinct[0];
    if (down !== undefined) {
      const named = roleOfHeader(raw.columns[down]!.header)?.role;
      const role = named === 'origin' || named === 'destination' ? named : other[hints.across]!;
      assigned.set(down, role);
    }
    return assigned;
  }
  if (distinct.length === 1) {
    assigned.set(distinct[0]!, 'economy');
    return assigned;
  }
  const named = distinct.map((place) => ({
    place,
    role: hinted(raw, places, place, profiles, index),
  }));
  const ends = named.filter(({ role }) => role !== null && role !== 'economy');
  const two = ends.length >= 2 ? ends.slice(0, 2) : withSecond(named, ends);
  const [one, two_] = two;
  if (!one || !two_) return assigned;
  const first = one.role ?? 'sender';
  const people =
    hints.persons ||
    ((first === 'origin' || first === 'destination') &&
      two_.role === other[first] &&
      !hasMoney(raw));
  const start =
    first === 'sender' ||
    first === 'origin' ||
    two_.role === 'receiver' ||
    two_.role === 'destination';
  assigned.set(
    one.place,
    start ? (people ? 'origin' : 'sender') : people ? 'destination' : 'receiver',
  );
  assigned.set(
    two_.place,
    start ? (people ? 'destination' : 'receiver') : people ? 'origin' : 'sender',
  );
  return assigned;
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
    const role = roleOfHeader(raw.columns[one]!.header)?.role;
    if (role && role !== 'economy' && placeRoles.has(role)) return role;
  }
  return null;
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
