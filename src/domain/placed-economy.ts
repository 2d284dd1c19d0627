import type { Economy } from './economy.ts';

/** An economy with its place on the map; `placed` is false for "unallocated" and its like. */
export interface PlacedEconomy extends Economy {
  placed: boolean;
  /** Whether 100,000 people or more live there; unknown counts as fewer. */
  peopled?: boolean;
  /** Whether the newest migrant stock has no row for destinations of over a tenth of its people. */
  lacks?: boolean;
}

/** An economy as a picture takes it that is not filtered by what economies are. */
export type EconomyPlace = Pick<PlacedEconomy, 'economy' | 'placed' | 'peopled' | 'lacks'>;

/** The same with what economies are, where a filter asks for it. */
export type DrawnEconomy = EconomyPlace & Partial<PlacedEconomy>;
