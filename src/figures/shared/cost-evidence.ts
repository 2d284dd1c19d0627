/**
 * How far the mean cost of a corridor's quarter can be relied on, as `corridor_cost_quarter` has it:
 * `thin` rests on fewer than three quotes; `doubtful` lies too far out to be told as a cost: 50 percent or
 * more, below zero within the year, or far from the corridor's median of five years.
 */
export type CostEvidence = 'published' | 'thin' | 'doubtful';

/** Whether prices of a quarter are more than a year older than the newest asked for anywhere. */
export function isStale(quarter: string, asked: string): boolean {
  return timeOf(asked) - timeOf(quarter) > 1;
}

/** The quarter as a number of years: `2016Q2` is 2016.25. */
export function timeOf(quarter: string): number {
  return Number(quarter.slice(0, 4)) + (Number(quarter.slice(5)) - 1) / 4;
}

/** The quarter at a time that `timeOf` gave. */
export function quarterAt(time: number): string {
  const year = Math.floor(time);
  return `${year}Q${Math.round((time - year) * 4) + 1}`;
}
