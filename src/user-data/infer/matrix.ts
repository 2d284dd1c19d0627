import type { RawTable } from '../parse/raw-table.ts';
import { keyOf } from './name-words.ts';
import { rolesIn, type End } from './role-phrases.ts';
import { anyOf } from './words-of-all.ts';

const acrossWords = anyOf('matrix.across');
const downWords = anyOf('matrix.down');

export const otherEnd: Readonly<Record<End, End>> = {
  sender: 'receiver',
  receiver: 'sender',
  origin: 'destination',
  destination: 'origin',
};

/**
 * The end of corridors that stands across a matrix, as its corner, the titles above its columns or the
 * lines above it say it; null where they don't.
 *
 * @param corner the name of the column that stands down the side
 * @param above the titles over its columns
 */
export function acrossEnd(raw: RawTable, corner: string, above: readonly string[]): End | null {
  const said = saidOf(corner);
  if (said) return said;
  const [alone, ...more] = rolesIn(corner);
  if (alone && more.length === 0) return otherEnd[alone.role];
  const titles = new Set(above.flatMap((title) => rolesIn(title).map(({ role }) => role)));
  if (titles.size === 1) return [...titles][0]!;
  return saidOf(raw.title);
}

/** What words or arrows say of one end beside its name: `Receiving country (across)`, `Sender ↓`. */
function saidOf(text: string): End | null {
  // One arrow alone, as in `sender → receiver`, is the way of the money.
  const written = /[↓⇓]/.test(text)
    ? text.replaceAll(/[→⇒➔➜]/g, ' across ').replaceAll(/[↓⇓]/g, ' down ')
    : text;
  const words = keyOf(written).trim().split(' ');
  const ends = rolesIn(written);
  if (ends.length === 0 || ends.length > 2) return null;
  const behind = ends.map(({ to }, at) => words.slice(to, ends[at + 1]?.from ?? words.length));
  const ahead = ends.map(({ from }, at) => words.slice(ends[at - 1]?.to ?? 0, from));
  const led = ` ${ahead[0]!.join(' ')} `;
  const first = acrossWords.test(led) || downWords.test(led) ? ahead : behind;
  for (const around of [first, first === ahead ? behind : ahead])
    for (const [at, { role }] of ends.entries()) {
      const key = ` ${around[at]!.join(' ')} `;
      if (acrossWords.test(key)) return role;
      if (downWords.test(key)) return otherEnd[role];
    }
  return null;
}
