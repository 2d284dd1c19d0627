import type { CorridorSettings } from '../shared/corridor-settings.ts';

/** The file that holds what is reported of a corridor within its years. */
export function inYearPack({ sender, receiver }: CorridorSettings): string {
  return `in-year/${receiver}-${sender}`;
}
