import { areModelled } from '../../../domain/measure.ts';
import type { Settings } from '../../../figures/world-map/settings/settings.ts';

/** The address of the table of the corridors that the map is drawn from, or of an economy's. */
export function tableHref({
  year,
  focus,
  direction,
}: Pick<Settings, 'year' | 'focus' | 'direction'>): string {
  const kind = areModelled('remittance', year) ? { kind: 'modelled' } : {};
  const search = new URLSearchParams({ ...kind, year: String(year) });
  // Both ways at once are found by the code at either end.
  const end = direction === 'in' ? 'to' : direction === 'out' ? 'from' : 'q';
  if (focus !== null) search.set(end, focus);
  return `/corridors?${search.toString()}`;
}
