/** A statement that the user ran, and when: ms since 1970. */
export interface PastQuery {
  sql: string;
  at: number;
}

const key = 'atlas-sql-history';
const draftKey = 'atlas-sql-draft';
const most = 30;

/** The newest first, each statement once, at most thirty. */
export function remembered(past: readonly PastQuery[], query: PastQuery): PastQuery[] {
  const others = past.filter(({ sql }) => sql.trim() !== query.sql.trim());
  return [query, ...others].slice(0, most);
}

/** What is kept in this browser; nothing when it is damaged or out of reach. */
export function readHistory(storage: () => Storage = () => localStorage): PastQuery[] {
  try {
    const kept: unknown = JSON.parse(storage().getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isPastQuery).slice(0, most) : [];
  } catch {
    return [];
  }
}

/** Keeps the history in this browser; does nothing where that is not possible. */
export function keepHistory(
  past: readonly PastQuery[],
  storage: () => Storage = () => localStorage,
): void {
  try {
    if (past.length === 0) storage().removeItem(key);
    else storage().setItem(key, JSON.stringify(past));
  } catch {
    // A private window, or no room: the page goes on without.
  }
}

/** What was last written into the console in this browser. */
export function readDraft(storage: () => Storage = () => localStorage): string | null {
  try {
    return storage().getItem(draftKey);
  } catch {
    return null;
  }
}

export function keepDraft(sql: string, storage: () => Storage = () => localStorage): void {
  try {
    storage().setItem(draftKey, sql);
  } catch {
    // As above.
  }
}

function isPastQuery(value: unknown): value is PastQuery {
  return (
    typeof value === 'object' &&
    value !== null &&
    'sql' in value &&
    typeof value.sql === 'string' &&
    'at' in value &&
    typeof value.at === 'number'
  );
}
