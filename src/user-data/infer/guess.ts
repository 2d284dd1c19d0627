import type { RawTable } from '../parse/raw-table.ts';
import { findAcross } from './across.ts';
import type { EconomyIndex } from './economy-index.ts';
import { decimalSigns } from './decimal-signs.ts';
import { namedUnit, unitOfHeader } from './header-units.ts';
import { roleOfHeader } from './header-words.ts';
import { assignPlaces } from './places.ts';
import type { ColumnPlan, Plan } from './plan.ts';
import { profileOf, type Profile } from './profile.ts';
import { soleRoles, type Role } from './roles.ts';
import { guessed, unitBeside, unitOf } from './units.ts';

/** Guesses what every column of a file is, by its name and by what stands in it. */
export function guessPlan(raw: RawTable, index: EconomyIndex): Plan {
  const profiles = raw.columns.map((column) => profileOf(column, index));
  const found = findAcross(raw, profiles, index);
  const sideways = new Set(found?.columns.map(({ place }) => place));
  const sets = [...raw.columns.keys()]
    .filter((place) => !sideways.has(place) && profiles[place]!.number >= 0.5)
    .map((place) => [place]);
  const decimals = decimalSigns(raw, [...sets, [...sideways]]);
  const decimal = decimals.all;
  const signAt = new Map(sets.map(([place], at) => [place, decimals.signs[at]!]));
  const figures = profiles.filter(isFigure).length;
  const places: number[] = [];
  const rest: ColumnPlan[] = [];
  for (const [place, column] of raw.columns.entries()) {
    if (sideways.has(place)) continue;
    const profile = profiles[place]!;
    const others = figures - (isFigure(profile) ? 1 : 0);
    const role = ownRole(column.header, profile, others > 0 || sideways.size > 0);
    if (role === 'economy') places.push(place);
    const sign = signAt.get(place) ?? decimal ?? '.';
    rest.push({
      place,
      // A sum beside or below a matrix would be counted twice.
      role: role === 'number' && found?.kind === 'economy' ? 'ignore' : role,
      decimal: sign,
      ...unitOf(raw, place, profile, sign),
    });
  }
  const units = new Set(
    rest.filter(({ role }) => role === 'number').map(({ unit }) => unit.split('_')[0]),
  );
  const assigned = assignPlaces(raw, places, profiles, index, {
    persons: units.has('persons') && !units.has('usd'),
    across: found?.kind === 'economy' ? found.role : null,
  });
  const used = new Set<Role>(found ? [found.role] : []);
  const columns = withUnitsBeside(raw, rest).map((column): ColumnPlan => {
    const role = assigned.get(column.place) ?? column.role;
    if (!soleRoles.has(role)) return { ...column, role };
    // A second year or sex is kept, as text.
    if (used.has(role)) return { ...column, role: 'text' };
    used.add(role);
    return { ...column, role };
  });
  if (!found) return { columns, across: null, decimal, fixes: {} };
  const down = columns.find(({ role }) => role === 'origin' || role === 'destination');
  const role =
    found.kind === 'economy' && down
      ? down.role === 'origin'
        ? 'destination'
        : 'origin'
      : found.role;
  const above = namedUnit(raw.title);
  const unit = (above?.sure ? above : unitBeside(raw, columns, true)) ?? above;
  return {
    columns,
    across: {
      ...found,
      role,
      decimal: decimals.signs.at(-1)!,
      ...(unit ? guessed(unit) : { unit: 'number' }),
    },
    decimal,
    fixes: {},
  };
}

/** Numbers that are no years, so that years beside them may be years. */
function isFigure({ texts, number, year }: Profile): boolean {
  return texts > 0 && number >= 0.5 && year < 0.9;
}

/** A column that names each row's unit is meant for amounts, or else for the one column without a unit. */
function withUnitsBeside(raw: RawTable, columns: readonly ColumnPlan[]): readonly ColumnPlan[] {
  const beside = unitBeside(raw, columns, false);
  if (!beside) return columns;
  const named = (column: ColumnPlan) => namedUnit(raw.columns[column.place]!.header);
  const numbers = columns.filter(({ role }) => role === 'number');
  const amounts = numbers.filter(
    (column) => column.unit === 'usd' && named(column)?.sure === false,
  );
  const nameless = numbers.filter((column) => named(column) === null);
  const meant = amounts.length > 0 ? amounts : nameless.length === 1 ? nameless : [];
  return columns.map((column) =>
    meant.includes(column) ? { ...column, ...guessed(beside) } : column,
  );
}

/** What a column is by itself; any column of economies is `economy` at first. */
function ownRole(header: string, profile: Profile, figuresBeside: boolean): Role {
  const named = roleOfHeader(header);
  const says = (role: Role) => named?.role === role;
  const place =
    says('sender') || says('receiver') || says('origin') || says('destination') || says('economy');
  if (profile.texts === 0) return 'text';
  const yearLike = figuresBeside && unitOfHeader(header) === null && !place;
  if (profile.year >= 0.9 && (says('year') || says('date') || yearLike)) return 'year';
  if (profile.quarter >= 0.8) return 'quarter';
  if (profile.date >= 0.8) return 'date';
  if (
    profile.sex >= 0.7 &&
    profile.texts <= 6 &&
    (says('sex') || profile.texts >= 2) &&
    profile.number < 0.5
  )
    return 'sex';
  if (profile.economy >= (place ? 0.3 : 0.6) && profile.number < 0.5) return 'economy';
  if (profile.m49 >= 0.8 && place && profile.number >= 0.8) return 'economy';
  if (says('year') && profile.year >= 0.5) return 'year';
  if (profile.number >= 0.5) return 'number';
  return 'text';
}
