import type { LeftOut, Row } from '../lib/importer.ts';

/** Rows of table `indicator`, and what was left out of the file. */
export interface ReadIndicators {
  rows: Row[];
  leftOut: Pick<LeftOut, 'what' | 'rows' | 'reason'>[];
}

/** Counts what is left out under names, and lists only what there is. */
export class LeftOutCount {
  readonly #counts = new Map<string, { rows: number; reason: string }>();

  add(what: string, reason: string): void {
    const count = this.#counts.get(what) ?? { rows: 0, reason };
    count.rows += 1;
    this.#counts.set(what, count);
  }

  list(): ReadIndicators['leftOut'] {
    return [...this.#counts].map(([what, count]) => ({ what, ...count }));
  }
}
