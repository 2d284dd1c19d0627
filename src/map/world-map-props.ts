import type { ReactNode } from 'react';
import type { EconomyCode } from '../domain/economy.ts';
import type { DrawnFlow, MapTarget } from './flows/drawn-flow.ts';
import type { Fill } from './fill.ts';
import type { PlacedFlow } from './flows/place-flows.ts';
import type { WorldGeometry } from './geometry/geometry.ts';
import type { MapLabel } from './map-label.ts';

/** Where a target is, in CSS pixels from the map's top left corner. */
export interface MapPlace {
  x: number;
  y: number;
  /** Keys went there, no pointer. */
  byKeys?: boolean;
}

/** What a map of the world shows. */
export interface WorldMapDrawing {
  geometry: WorldGeometry;
  fills: ReadonlyMap<EconomyCode, Fill>;
  flows: readonly DrawnFlow[];
  /** Amount drawn widest; the largest of the flows if absent. */
  largest?: number | null;
  /** The economy that is picked: outlined. */
  focus?: EconomyCode | null;
  /** What is pointed at, here or elsewhere on the page: outlined. */
  highlighted?: MapTarget | null;
  labels?: readonly MapLabel[];
  /** Draws over the flows what they are not; at so many planar units in a CSS pixel, and CSS pixels of the widest. */
  over?: ((placed: readonly PlacedFlow[], pixel: number, widest: number) => ReactNode) | undefined;
  /** What it shows, for those who don't see it. */
  label: string;
}

/** What the map shows and whom it tells. */
export interface WorldMapProps extends WorldMapDrawing {
  /** What a screen reader says of an economy or a flow when the keyboard reaches it. */
  describe: (target: MapTarget) => string;
  /** Pointer or keyboard is on something, or no longer on anything (null). */
  onHover?: (target: MapTarget | null, place: MapPlace | null) => void;
  /** Click, tap or Enter. */
  onPick?: (target: MapTarget) => void;
  onEscape?: () => void;
  /** How much of the world is in view, planar units, whenever the map rests. */
  onView?: (seen: { width: number; height: number }) => void;
}
