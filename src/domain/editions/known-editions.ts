import known from '../../../data/editions.json' with { type: 'json' };

/** A release of a source, for the parts of one table that it has in it. */
export interface Edition {
  /** Id in the table `source`. */
  source: string;
  /** The publication, where its editions are sources of their own; the id of the source else. */
  product: string;
  table: string;
  /** Parts of the table: directions, years of a matrix, names of indicators; "all" for a whole. */
  parts: readonly string[];
  /** As the rows of the table state it. */
  edition: string;
  /** As texts name it, in English. */
  label: string;
  /** When it was released, as text that sorts; empty if its publisher does not say. */
  released: string;
  /** First and last year of its rows; 0 where they have none. */
  first: number;
  last: number;
  /** Newer ones have all of its rows: nothing rests on it any more. */
  superseded: boolean;
}

interface Brief {
  name: string;
  licence?: string;
  /** In place of a licence with a name: what is said of it, a word of `figures:licence`. */
  terms?: string;
  product?: string;
}

const sources = known.sources as Readonly<Record<string, Brief>>;

/** Every edition that the tables have rows of, the newest first. */
export const knownEditions: readonly Edition[] = (known.editions as readonly Stored[])
  .map(({ label, released = '', first = 0, last = 0, superseded = false, ...one }) => ({
    ...one,
    product: sources[one.source]?.product ?? one.source,
    label: label ?? one.edition,
    released,
    first,
    last,
    superseded,
  }))
  .toSorted(
    (a, b) =>
      newestFirst(a.released, b.released) || b.last - a.last || newestFirst(a.edition, b.edition),
  );

type Told = Pick<Edition, 'label' | 'released' | 'first' | 'last' | 'superseded'>;
type Stored = Omit<Edition, 'product' | keyof Told> & Partial<Told>;

function newestFirst(a: string, b: string): number {
  return a < b ? 1 : a > b ? -1 : 0;
}

/** Publisher and title of a source in short, as the publisher writes them; its id if unknown. */
export function sourceName(id: string): string {
  return sources[id]?.name ?? id;
}

/** The name of a source's licence, or else which words of `figures:licence` say its terms. */
export function sourceLicence(id: string): { licence?: string; terms?: string } {
  return sources[id] ?? { terms: 'not_stated' };
}

/** The newest edition that has a part of a table, by its publication or source; undefined if none. */
export function newestEdition(of: string, table: string, part = 'all'): Edition | undefined {
  return knownEditions.find(
    (one) =>
      (one.product === of || one.source === of) && one.table === table && one.parts.includes(part),
  );
}

/** Titles of works without their publishers, as they stand within words: "Remittance Prices Worldwide". */
export function workTitles(): readonly string[] {
  return Object.values(sources).flatMap(({ name }) => /, (.+)$/.exec(name)?.[1] ?? []);
}
