import { escaped, tag } from './xml.ts';

/** What a picture says of itself beside what it shows. */
export interface PictureFacts {
  title: string;
  /** Text alternative: what it shows, in sentences. */
  alternative: string;
  /** Whose figures, edition and licence. */
  source: string;
  /** Absolute address of the view. */
  permalink: string;
  /** Day it was made, `2026-11-25`. */
  date: string;
  /** BCP 47. */
  language: string;
  /** Who made the picture. */
  creator: string;
  /** Which of its words are not the atlas's, in a sentence. */
  byPage?: string;
}

const namespaces = {
  'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:cc': 'http://creativecommons.org/ns#',
};

/** The facts in Dublin Core, as drawing programs read and keep them. */
export function metadata(facts: PictureFacts): string {
  const text = (name: string, value: string) => tag(`dc:${name}`, {}, escaped(value));
  const agent = (name: string, value: string) =>
    tag(`dc:${name}`, {}, tag('cc:Agent', {}, tag('dc:title', {}, escaped(value))));
  const work = tag(
    'cc:Work',
    { 'rdf:about': '' },
    [
      text('format', 'image/svg+xml'),
      tag('dc:type', { 'rdf:resource': 'http://purl.org/dc/dcmitype/StillImage' }),
      text('title', facts.title),
      text('description', facts.alternative),
      text('date', facts.date),
      text('language', facts.language),
      text('identifier', facts.permalink),
      text('source', facts.source),
      agent('creator', facts.creator),
      agent('rights', facts.source),
      ...(facts.byPage === undefined ? [] : [agent('contributor', facts.byPage)]),
    ].join(''),
  );
  return tag('metadata', {}, tag('rdf:RDF', namespaces, work));
}
