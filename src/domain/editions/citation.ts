import { knownEditions, type Edition } from './known-editions.ts';

/**
 * What something rests on: the id of a source or of a publication, or that with the part of it.
 * Of each part the newest edition is meant unless another is named, and older
 * ones for the years that it lacks.
 */
export type SourceUse =
  | string
  | {
      source: string;
      /** The table whose rows are used; all of the source's if absent. */
      table?: string;
      /** The parts of the table that are used; all if absent. */
      parts?: readonly string[];
      /** The one edition that is used. */
      edition?: string;
      /** Older editions too, as far as they have rows of this year or later … */
      from?: number;
      /** … and of this year or before. */
      to?: number;
    };

/** A source in the editions that are meant, as a text in English: "June 2023 / December 2023". */
export interface Citation {
  source: string;
  edition: string;
}

/**
 * The citations of what something rests on, in its order, each source once.
 *
 * @throws when nothing in the data is of what is named: nothing is shown without its source
 */
export function citationsOf(uses: readonly SourceUse[]): Citation[] {
  const used = new Map<string, Edition[]>();
  for (const use of uses)
    for (const edition of editionsUsed(use)) {
      const others = used.get(edition.source) ?? [];
      used.set(edition.source, others.includes(edition) ? others : [...others, edition]);
    }
  return [...used].map(([source, editions]) => ({ source, edition: editionsLabel(editions) }));
}

function editionsUsed(use: SourceUse): Edition[] {
  const wanted = typeof use === 'string' ? { source: use } : use;
  const { source, table, parts, edition, from, to = Infinity } = wanted;
  const found = knownEditions.filter(
    (one) =>
      (one.source === source || one.product === source) &&
      (table === undefined || one.table === table) &&
      (edition === undefined
        ? one.parts.some(
            (part) =>
              (parts?.includes(part) ?? true) &&
              (from === undefined ? isUsed(one, part) : isOf(one, from, to)),
          )
        : one.edition === edition),
  );
  if (found.length === 0) throw new Error(`No edition is known of ${JSON.stringify(use)}`);
  return found;
}

/** Whether something rests on an edition's rows of these years. */
function isOf({ first, last, superseded }: Edition, from: number, to: number): boolean {
  return last >= from && first <= to && !superseded;
}

/** Whether an edition has a year of a part that no newer one has, so that figures still rest on it. */
function isUsed(one: Edition, part: string): boolean {
  const newer = knownEditions
    .slice(0, knownEditions.indexOf(one))
    .filter(
      ({ product, table, parts }) =>
        product === one.product && table === one.table && parts.includes(part),
    );
  if (newer.length === 0) return true;
  for (let year = one.first; year <= one.last; year += 1)
    if (!newer.some(({ first, last }) => first <= year && year <= last)) return true;
  return false;
}

/** Editions in the order of their release; of more than three the first and the last. */
function editionsLabel(editions: readonly Edition[]): string {
  const inOrder = editions.toSorted((a, b) => (a.released < b.released ? -1 : 1));
  const labels = [...new Set(inOrder.map(({ label }) => label))];
  return labels.length > 3 ? `${labels[0]!} – ${labels.at(-1)!}` : labels.join(' / ');
}
