const storageKey = 'atlas.own-columns';

/** An own column that stands in the corridor table, and which end of a corridor it is about. */
export interface Joined {
  table: string;
  column: string;
  by: 'corridor' | 'sender' | 'receiver';
}

/** Columns chosen on an earlier visit; none where nothing can be kept. */
export function joinedColumns(): readonly Joined[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isJoined) : [];
  } catch {
    return visiting;
  }
}

/** Chosen where nothing can be kept. */
let visiting: readonly Joined[] = [];

export function sameJoined(one: Joined, other: Joined): boolean {
  return one.table === other.table && one.column === other.column && one.by === other.by;
}

/** Puts a column into the corridor table, or takes it out; gives all that are in it then. */
export function join(column: Joined, on: boolean): readonly Joined[] {
  const others = joinedColumns().filter((one) => !sameJoined(one, column));
  return keep(on ? [...others, column] : others);
}

/** Follows a table to its new name. */
export function renameJoined(from: string, to: string): void {
  keep(joinedColumns().map((one) => (one.table === from ? { ...one, table: to } : one)));
}

function keep(next: readonly Joined[]): readonly Joined[] {
  visiting = next;
  try {
    localStorage.setItem(storageKey, JSON.stringify(next));
  } catch {
    // They stand there for this visit.
  }
  return next;
}

function isJoined(value: unknown): value is Joined {
  if (typeof value !== 'object' || value === null) return false;
  const { table, column, by } = value as Partial<Record<keyof Joined, unknown>>;
  return (
    typeof table === 'string' &&
    typeof column === 'string' &&
    (by === 'corridor' || by === 'sender' || by === 'receiver')
  );
}
