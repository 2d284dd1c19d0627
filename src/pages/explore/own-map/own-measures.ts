import { hasBrowserStore } from '../../../own/keeping/browser-store.ts';
import { shelf } from '../../../own/keeping/shelf.ts';
import { shownColumns } from '../../../own/own-values.ts';

/** Columns of one of the reader's tables that the map can show. */
export interface OwnMeasures {
  title: string;
  options: readonly { value: string; label: string }[];
}

/** All of them; without making a store where there is none. */
export async function ownMeasures(): Promise<readonly OwnMeasures[]> {
  const { where } = shelf().state();
  if (where === null && !(await hasBrowserStore())) return [];
  const tables = where === null ? await shelf().load() : shelf().state().tables;
  return tables
    .map((table) => ({
      title: table.title,
      options: shownColumns(table).map(({ id, label }) => ({
        value: `own.${table.name}.${id}`,
        label: `${label}, ${table.title}`,
      })),
    }))
    .filter(({ options }) => options.length > 0);
}
