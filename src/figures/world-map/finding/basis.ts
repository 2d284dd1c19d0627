import type { Message } from '../../../domain/message.ts';
import { year as sayYear } from '../../shared/phrases.ts';
import type { RankedRows } from '../list/list.ts';
import { message } from '../message.ts';
import type { Status } from '../query/rows.ts';
import type { Card } from './card.ts';

/** Reasons for an absent figure that are themselves a statement of the publisher. */
const stated: ReadonlySet<string> = new Set(
  ['assumed_zero', 'matrix_zero', 'not_available'].map((reason) => message(`none.${reason}`).id),
);

/** "Published, 2021": how sure a figure is and of when. */
function basis(status: Status, year: number): Message {
  const known = status === 'modelled' || status === 'estimate' ? status : 'published';
  return message(`basis.${known}`, { year: sayYear(year) });
}

/** The same of a list: what is said of its first row holds for most. */
export function rowsBasis(year: number, listed: RankedRows | null): Message {
  return basis(listed?.rows[0]?.status ?? 'published', year);
}

/** "Published, 2021", to stand under a card's facts; without a figure, where one was looked for. */
export function cardBasis(card: Card): Message {
  if (card.empty !== null && !stated.has(card.empty.id))
    return message('basis.nothing', { year: sayYear(card.year) });
  return basis(card.status, card.year);
}
