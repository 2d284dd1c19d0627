import type { FlowRow } from '../../world-map/query/rows.ts';

/** A flow with what is asked of it: its amount, or women's share. */
export interface AskedFlow extends FlowRow {
  value: number;
}
