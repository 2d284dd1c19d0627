import type { FunctionComponent } from 'react';
import type { CorridorSettings } from '../../figures/shared/corridor-settings.ts';

/** A figure with its place in the page of a corridor. */
export interface CorridorFigure {
  id: string;
  Shown: FunctionComponent<CorridorSettings>;
  /** Whether anything is known that it could show of the corridor; it is if absent. */
  shows?: (ends: CorridorSettings) => boolean;
}
