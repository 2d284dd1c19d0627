import { brushIds, isOpen } from '../../../figures/corridor-table/axes.ts';
import { facetIds } from '../../../figures/corridor-table/facets.ts';
import type { TableSettings } from '../../../figures/corridor-table/settings.ts';

/** Whether anything keeps corridors from passing. */
export function isFiltered(settings: TableSettings): boolean {
  return (
    brushIds.some((id) => !isOpen(settings[id])) ||
    facetIds.some((id) => settings[id].length > 0) ||
    settings.from !== null ||
    settings.to !== null ||
    settings.q !== ''
  );
}

/** The same settings, without a name where nothing is filtered or ticked that it could be of. */
export function namedIfAny(settings: TableSettings): TableSettings {
  const any = settings.rows !== '' || isFiltered(settings);
  return any || settings.name === '' ? settings : { ...settings, name: '' };
}

const open = { from: null, to: null };

/** The settings that let every corridor pass. */
export const noFilters: Partial<TableSettings> = {
  ...Object.fromEntries(brushIds.map((id) => [id, open])),
  ...Object.fromEntries(facetIds.map((id) => [id, []])),
  from: null,
  to: null,
  q: '',
};
