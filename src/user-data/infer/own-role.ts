import { unitOfHeader } from './header-units.ts';
import { roleOfHeader } from './header-words.ts';
import { keyOf } from './name-words.ts';
import { namesMeasure } from '../values/measure-names.ts';
import type { Profile } from './profile.ts';
import { rolesIn } from './role-phrases.ts';
import type { Role } from './roles.ts';
import { anyOf } from './words-of-all.ts';

const notes = anyOf('unit.note');

/** What a column is by itself; any column of economies is `economy` at first. */
export function ownRole(header: string, profile: Profile, figuresBeside: boolean): Role {
  const named = roleOfHeader(header);
  const says = (role: Role) => named?.role === role;
  const place =
    says('sender') ||
    says('receiver') ||
    says('origin') ||
    says('destination') ||
    says('economy') ||
    rolesIn(header).length > 0;
  if (profile.texts === 0) return 'text';
  const yearLike = figuresBeside && unitOfHeader(header) === null && !place;
  if (profile.year >= 0.9 && (says('year') || says('date') || yearLike)) return 'year';
  // Years and parts of them in one column: the kind that is there more often is read.
  const mixed = profile.year > 0 && profile.year + profile.quarter >= 0.9;
  if (mixed && (says('year') || says('date') || says('quarter')))
    return profile.quarter > profile.year ? 'quarter' : 'year';
  if (profile.quarter >= 0.8) return 'quarter';
  if (profile.date >= 0.8) return 'date';
  if (profile.compact >= 0.95 && (says('date') || says('year'))) return 'date';
  if (
    profile.sex >= 0.7 &&
    profile.texts <= 6 &&
    (says('sex') || profile.texts >= 2) &&
    profile.number < 0.5
  )
    return 'sex';
  // The unit `NR`, a number, is not Nauru.
  if (namesMeasure(header) && profile.number < 0.5) return 'text';
  if (profile.economy >= (place ? 0.3 : 0.6) && profile.number < 0.5) return 'economy';
  if (profile.m49 >= 0.8 && place && profile.number >= 0.8) return 'economy';
  if (says('year') && profile.year >= 0.5) return 'year';
  // Numbers of footnotes are no figures.
  if (profile.number >= 0.5) return notes.test(keyOf(header)) ? 'text' : 'number';
  return 'text';
}
