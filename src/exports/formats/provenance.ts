import type { Contents } from './contents.ts';
import type { ConstantColumn } from './csv.ts';

/**
 * Where a row comes from, as the last columns of a CSV file. A comment above the header would break
 * every reader that follows RFC 4180, and a second file is lost at the first forwarding; columns
 * are ignored by whoever does not need them and outlive a merge with other files.
 */
export function provenance({ what, sources, atlas, word }: Contents): ConstantColumn[] {
  const licences = [...new Set(sources.map(({ licence }) => licence))];
  const own = what.ownColumns ?? [];
  return [
    {
      id: 'atlas_source',
      value: [
        ...sources.map(({ publisher, title, cited }) => `${publisher}, ${title}, ${cited}`),
        ...(own.length > 0
          ? [word('line', { label: word('kind.own'), text: own.join(', ') })]
          : []),
      ].join('; '),
    },
    { id: 'atlas_licence', value: licences.join('; ') },
    { id: 'atlas_kind', value: what.kind },
    { id: 'atlas_downloaded', value: atlas.day },
    { id: 'atlas_edition', value: atlas.edition },
    { id: 'atlas_link', value: what.permalink },
  ];
}
