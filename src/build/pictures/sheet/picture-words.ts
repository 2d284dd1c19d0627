/** All that a picture says around its drawing, in its language. */
export interface PictureWords {
  title: string;
  /** What more is found. */
  more: readonly string[];
  /** Measure, unit, years; empty for none. */
  subtitle: string;
  /** Says that figures are modelled, or some of them; null where all are published. */
  kind: string | null;
  /** What a picture never goes without. */
  notes: readonly string[];
  /** Of what kind the figures are, then whose. */
  source: string;
  /** The site, the day of its data and, where it is known, its address. */
  made: string;
  alternative: string;
}
