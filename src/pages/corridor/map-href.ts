import { readParameters, writeParameters } from '../../domain/parameters.ts';
import type { CorridorSettings } from '../../figures/shared/corridor-settings.ts';
import { mapParameters } from '../../figures/world-map/settings/parameters.ts';

/** The map with the corridor picked, in the year that it opens on. */
export function mapHref({ sender, receiver }: CorridorSettings): string {
  const spec = mapParameters();
  const opening = readParameters(spec, '').values;
  const view = { ...opening, focus: receiver, with: sender };
  return `/${writeParameters(spec, view)}`;
}
