import type { LeftOut } from '../lib/importer.ts';

/** Counts rows of regions and income groups, which the table of economies leaves out. */
export class AggregateCount {
  #rows = 0;

  add(): void {
    this.#rows += 1;
  }

  /** What was left out, if anything was. */
  leftOut(source: string, edition: string): LeftOut[] {
    if (this.#rows === 0) return [];
    return [
      {
        source,
        edition,
        table: 'remittance_total',
        what: 'Regions and income groups',
        rows: this.#rows,
        amount: null,
        unit: null,
        reason: 'Aggregates of economies that are in the table',
      },
    ];
  }
}
