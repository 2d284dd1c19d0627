import type { Economy } from './economy.ts';

/** An economy with its place on the map; `placed` is false for "unallocated" and its like. */
export interface PlacedEconomy extends Economy {
  placed: boolean;
  /** Whether 100,000 people or more live there; unknown counts as fewer. */
  peopled?: boolean;
}

/** All that naming an economy needs. */
export type NamedPlace = Pick<PlacedEconomy, 'economy' | 'iso2' | 'name' | 'placed'>;
