import { hasBrowserStore } from '../../../user-data/store/browser-store.ts';
import { tableStore } from '../../../user-data/store/table-store.ts';
import { shownColumns } from '../../../user-data/values/shown-columns.ts';

/** Columns of one of the user's tables that the map can show. */
export interface OwnMeasures {
  title: string;
  options: readonly { value: string; label: string }[];
}

/** All of them; without making a store where there is none. */
export async function ownMeasures(): Promise<readonly OwnMeasures[]> {
  const { where } = tableStore().state();
  if (where === null && !(await hasBrowserStore())) return [];
  const tables = where === null ? await tableStore().load() : tableStore().state().tables;
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
