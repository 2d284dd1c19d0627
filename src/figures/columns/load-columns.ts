import type { i18n } from 'i18next';
import type { SayColumn } from './column-of.ts';
import { loadQueryColumns, type QueryColumns } from './query-columns.ts';

/** What the columns of figures' queries hold, and how that is said in the user's language. */
export interface Columns {
  column: SayColumn;
  known: QueryColumns;
}

/** Loads the words of columns and what the build knows of them. @throws when either can't be had */
export async function loadColumns(
  words: Pick<i18n, 'loadNamespaces'> & { t: i18n['t'] },
): Promise<Columns> {
  const [known] = await Promise.all([loadQueryColumns(), words.loadNamespaces('columns')]);
  return { known, column: (key, values = {}) => words.t(key, { replace: values }) };
}
