import { useEffect, useState } from 'react';
import { keepHistory, readHistory, remembered, type PastQuery } from './history.ts';

export interface HistoryState {
  past: readonly PastQuery[];
  add: (sql: string) => void;
  forget: (query: PastQuery | 'all') => void;
}

/** The statements that the user ran in this browser, the newest first. */
export function useHistory(): HistoryState {
  const [past, setPast] = useState<readonly PastQuery[]>([]);
  // Afterwards, because the page may come drawn, and was drawn without it.
  useEffect(() => setPast(readHistory()), []);
  const change = (next: readonly PastQuery[]) => {
    setPast(next);
    keepHistory(next);
  };
  return {
    past,
    add: (sql) => change(remembered(past, { sql, at: Date.now() })),
    forget: (query) => change(query === 'all' ? [] : past.filter((one) => one !== query)),
  };
}
