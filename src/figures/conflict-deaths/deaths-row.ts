/** Deaths in a year: 0 is none recorded. The best estimate need not lie between the others. */
export interface DeathsRow {
  year: number;
  best: number;
  low: number;
  high: number;
}
