import type { Row } from './importer.ts';

/** A source as readers meet it beside every figure. */
export interface Source {
  id: string;
  publisher: string;
  title: string;
  /** The release the figures are from. */
  edition: string;
  licence: string;
  licenceUrl?: string;
  link: string;
  citation: string;
  coverage?: string;
  note?: string;
  /** True for a third party's aggregation of the publisher's figures. */
  derived?: boolean;
}

/** The row of table `source`. */
export function sourceRow(source: Source): Row {
  return {
    id: source.id,
    publisher: source.publisher,
    title: source.title,
    edition: source.edition,
    licence: source.licence,
    licence_url: source.licenceUrl ?? null,
    link: source.link,
    citation: source.citation,
    coverage: source.coverage ?? null,
    note: source.note ?? null,
    derived: source.derived ?? false,
  };
}
