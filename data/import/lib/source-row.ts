import type { Row } from './row.ts';

/** A source as users meet it beside every figure. */
export interface Source {
  id: string;
  /** The publication, where its editions are sources of their own; the id if absent. */
  product?: string;
  publisher: string;
  /** Publisher and title in short, as figures cite it. */
  name: string;
  title: string;
  /** The release of the tables whose rows state none, unless their importer knows better. */
  edition?: string;
  /** The edition in a text, where that is not `edition` itself. */
  label?: string;
  /** When it was released: year, or year and month; read from the edition if absent. */
  released?: string;
  licence: string;
  licenceUrl?: string;
  link: string;
  /** How it is cited, without its edition: that follows from the rows. */
  citation: string;
  /** What it covers, without the years: these follow from the rows. */
  coverage?: string;
  /** What the publisher asks of those who use it, beyond the licence. */
  terms?: string;
  note?: string;
  /** True for a third party's aggregation of the publisher's figures. */
  derived?: boolean;
}

/** The row of table `source`. */
export function sourceRow(source: Source): Row {
  return {
    id: source.id,
    product: source.product ?? source.id,
    publisher: source.publisher,
    name: source.name,
    title: source.title,
    // Said by its releases, as soon as there are any.
    edition: source.edition ?? 'none imported',
    licence: source.licence,
    licence_url: source.licenceUrl ?? null,
    link: source.link,
    citation: source.citation,
    coverage: source.coverage ?? null,
    terms: source.terms ?? null,
    note: source.note ?? null,
    derived: source.derived ?? false,
  };
}
