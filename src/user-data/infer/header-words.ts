import { fold } from '../../ui/combobox/economy-search.ts';
import { keyOf } from './name-words.ts';
import { roles, type Role } from './roles.ts';
import { wordsOfAll } from './words-of-all.ts';

/** Whether a column's name can tell the role: of the others its values alone do. */
const isNamed = (role: Role): role is Exclude<Role, 'number' | 'text' | 'ignore'> =>
  !['number', 'text', 'ignore'].includes(role);

const roleOf = new Map<string, Role>(
  roles
    .filter(isNamed)
    .flatMap((role) =>
      wordsOfAll(`role.${role}`).map((word): [string, Role] => [fold(word), role]),
    ),
);

/** The role that a column's name speaks of, and whether it is the whole name. */
export function roleOfHeader(header: string): { role: Role; exact: boolean } | null {
  const key = keyOf(header).trim();
  const whole = roleOf.get(key);
  if (whole) return { role: whole, exact: true };
  const words = key.split(' ');
  for (let length = Math.min(3, words.length - 1); length > 0; length--)
    for (let at = 0; at + length <= words.length; at++) {
      const role = roleOf.get(words.slice(at, at + length).join(' '));
      if (role && words.length <= 5) return { role, exact: false };
    }
  return null;
}
