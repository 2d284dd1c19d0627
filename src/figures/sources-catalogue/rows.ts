/** A publication, as table `source` has it. */
export interface SourceRow {
  id: string;
  /** The publication, where its editions are sources of their own. */
  product: string;
  publisher: string;
  title: string;
  edition: string;
  licence: string;
  licence_url: string | null;
  link: string;
  citation: string;
  coverage: string | null;
  /** What the publisher asks of those who use it, beyond the licence. */
  terms: string | null;
  note: string | null;
  /** Compiled or aggregated by someone else than the publisher. */
  derived: boolean;
}

export interface CoverageRow {
  table: string;
  source: string;
  year: number;
  /** Economies that have anything that year. */
  economies: number;
  rows: number;
}

export interface CheckRow {
  check: string;
  source: string;
  tested: number;
  passed: number;
  note: string;
}

export interface LeftOutRow {
  source: string;
  edition: string | null;
  table: string;
  what: string;
  rows: number;
  amount: number | null;
  unit: string | null;
  reason: string;
}
