import type { BrushId } from './axes.ts';
import type { FacetId } from './facets.ts';

export type ById<Id extends string> = Readonly<Record<Id, Float64Array>>;

/** Corridors in each bar, and corridors that have each option. */
export interface Counts {
  bars: ById<BrushId>;
  facets: ById<FacetId>;
}
