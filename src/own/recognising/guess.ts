import type { RawTable } from '../reading/raw-table.ts';
import { findAcross } from './across.ts';
import type { EconomyIndex } from './economy-index.ts';
import { roleOfHeader, unitOfHeader } from './header-words.ts';
import { separatorEvidence, type DecimalSign } from './number.ts';
import { assignPlaces } from './places.ts';
import type { ColumnPlan, Plan } from './plan.ts';
import { profileOf, type Profile } from './profile.ts';
import { placeRoles, soleRoles, type Role, type WrittenUnit } from './roles.ts';

/** Guesses what every column of a file is, by its name and by what stands in it. */
export function guessPlan(raw: RawTable, index: EconomyIndex): Plan {
  const profiles = raw.columns.map((column) => profileOf(column, index));
  const found = findAcross(raw, profiles, index);
  const sideways = new Set(found?.columns.map(({ place }) => place));
  const decimal = decimalOf(raw, profiles);
  const above = unitOfHeader(raw.title);
  const places: number[] = [];
  const rest: ColumnPlan[] = [];
  for (const [place, column] of raw.columns.entries()) {
    if (sideways.has(place)) continue;
    const profile = profiles[place]!;
    const role = ownRole(column.header, profile);
    if (role === 'economy') places.push(place);
    // A sum beside or below a matrix would be counted twice.
    const unit = unitOf(raw, place, profile, above);
    rest.push({
      place,
      role: role === 'number' && found?.kind === 'economy' ? 'ignore' : role,
      unit,
    });
  }
  const units = new Set(
    rest.filter(({ role }) => role === 'number').map(({ unit }) => unit.split('_')[0]),
  );
  const assigned = assignPlaces(raw, places, profiles, index, {
    persons: units.has('persons') && !units.has('usd'),
    across: found?.kind === 'economy' ? found.role : null,
  });
  const taken = new Set<Role>(found ? [found.role] : []);
  const columns = rest.map((column): ColumnPlan => {
    const role = assigned.get(column.place) ?? column.role;
    if (!soleRoles.has(role)) return { ...column, role };
    // A second year or sex is kept, as text.
    if (taken.has(role)) return { ...column, role: 'text' };
    taken.add(role);
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
  const unit = above ?? unitBesides(raw, columns) ?? 'number';
  return { columns, across: { ...found, role, unit }, decimal, fixes: {} };
}

/** What a column is by itself; any column of economies is `economy` at first. */
function ownRole(header: string, profile: Profile): Role {
  const named = roleOfHeader(header);
  const says = (role: Role) => named?.role === role;
  const place =
    says('sender') || says('receiver') || says('origin') || says('destination') || says('economy');
  if (profile.texts === 0) return 'text';
  if (profile.year >= 0.9 && (says('year') || (unitOfHeader(header) === null && !place)))
    return 'year';
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

function unitOf(
  raw: RawTable,
  place: number,
  profile: Profile,
  above: WrittenUnit | null,
): WrittenUnit {
  const column = raw.columns[place]!;
  const unit =
    unitOfHeader(column.header) ??
    (profile.percent > 0.5 ? 'percent' : profile.dollar > 0.5 ? 'usd' : above);
  if (unit === null) return 'number';
  if (unit !== 'percent' || profile.percent > 0) return unit;
  const values = column.texts.slice(1, 500).map(Number).filter(Number.isFinite);
  const small = values.length > 4 && values.every((value) => Math.abs(value) <= 1);
  return small && values.some((value) => value % 1 !== 0) ? 'share' : unit;
}

/** The first column's name, or the one text of a column such as "Series", may say what the numbers are. */
function unitBesides(raw: RawTable, columns: readonly ColumnPlan[]): WrittenUnit | null {
  for (const { place, role } of columns) {
    const { texts, header } = raw.columns[place]!;
    if (placeRoles.has(role) && /\$|usd|%|million|billion/i.test(header)) {
      const unit = unitOfHeader(header);
      if (unit) return unit;
    }
    if (role !== 'text' || texts.length !== 2) continue;
    const unit = unitOfHeader(`${header} ${texts[1]}`) ?? unitOfHeader(texts[1] ?? '');
    if (unit) return unit;
  }
  return null;
}

function decimalOf(raw: RawTable, profiles: readonly Profile[]): DecimalSign {
  if (raw.canonical) return '.';
  const sum = { point: 0, comma: 0, open: 0 };
  for (const [place, { texts }] of raw.columns.entries()) {
    if (profiles[place]!.number < 0.5) continue;
    const evidence = separatorEvidence(texts.slice(1, 2_000));
    sum.point += evidence.point;
    sum.comma += evidence.comma;
    sum.open += evidence.open;
  }
  if (sum.comma !== sum.point) return sum.comma > sum.point ? ',' : '.';
  return '.';
}
