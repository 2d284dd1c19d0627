import type { Query } from '../../database/query.ts';
import spellingsSql from './spellings.sql?raw';

/** A publisher's code and name for a place. */
export interface SpellingRow {
  /** Null where the publisher has names only. */
  code: string | null;
  name: string | null;
  /** Null for a group, such as a region, and for a place that is no economy of the atlas. */
  economy: string | null;
  /** Whether the place is a part that the economy reports. */
  counted: boolean;
}

/** How publishers write economies: what a user's own file may be written like. */
export const spellingsQuery: Query<SpellingRow> = {
  id: 'economy-spellings',
  sql: spellingsSql,
  parameters: {},
};
