import type { EconomyCode } from '../../../domain/economy.ts';
import type { Measure } from '../../../domain/measure.ts';
import type { FlowTable } from '../flows/flow-table.ts';
import type { RankedRows } from '../list/list.ts';
import type { Incomplete } from '../live/years.ts';
import type { FlowYearRow } from '../query/rows.ts';
import type { Settings } from '../settings/settings.ts';

/** The rows a finding is made from. */
export interface FindingRows {
  measure: Measure;
  settings: Settings;
  /** The year's economies, filtered as the list is. */
  economies: RankedRows;
  /** The same without a filter. */
  all: RankedRows;
  /** The corridors of the year, complete; null when there are none or they are not at hand. */
  table: FlowTable | null;
  flowYears: readonly FlowYearRow[];
  incomplete: Incomplete | null;
  filtered: boolean;
  /** Whether an economy may be named as the world's first or last. */
  mayHead: (economy: EconomyCode) => boolean;
  /** Whether the stock has no row for destinations of over a tenth of its people. */
  lacks: (economy: EconomyCode) => boolean;
}
