import { escaped } from '../pages/escaped.ts';
import { uuidOf } from './uuid.ts';

/** One thing that was new on a day. */
export interface FeedEntry {
  /** Stays whatever else of it changes: its identifier is made of it. */
  name: string;
  title: string;
  /** ISO 8601. */
  day: string;
  text: string;
  /** Address; absent where it has none. */
  link?: string;
}

/**
 * An Atom feed (RFC 4287), the newest entry first.
 *
 * @param own address of the feed and of the page it is of; null where the site's isn't known
 */
export function atomFeed(
  title: string,
  entries: readonly FeedEntry[],
  own: { feed: string; page: string } | null,
): string {
  const sorted = entries.toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  const at = (day: string) => `${day}T00:00:00Z`;
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `  <title>${escaped(title)}</title>`,
    `  <id>urn:uuid:${uuidOf('editions')}</id>`,
    `  <updated>${at(sorted[0]?.day ?? '1970-01-01')}</updated>`,
    '  <author><name>Remittance Atlas contributors</name></author>',
    ...(own === null
      ? []
      : [
          `  <link rel="self" type="application/atom+xml" href="${escaped(own.feed)}" />`,
          `  <link rel="alternate" type="text/html" href="${escaped(own.page)}" />`,
        ]),
    ...sorted.flatMap((entry) => [
      '  <entry>',
      `    <title>${escaped(entry.title)}</title>`,
      `    <id>urn:uuid:${uuidOf(entry.name)}</id>`,
      `    <updated>${at(entry.day)}</updated>`,
      ...(entry.link === undefined
        ? []
        : [`    <link rel="related" href="${escaped(entry.link)}" />`]),
      `    <content type="text">${escaped(entry.text)}</content>`,
      '  </entry>',
    ]),
    '</feed>',
    '',
  ];
  return lines.join('\n');
}

/** The versions of the atlas that a change log tells of, as entries. */
export function versionEntries(changelog: string): FeedEntry[] {
  return changelog
    .split(/^## /m)
    .slice(1)
    .flatMap((part) => {
      const [head = '', ...lines] = part.split('\n');
      const [, version, day] = /^(\d+\.\d+\.\d+) · (\d{4}-\d\d-\d\d)$/.exec(head) ?? [];
      if (version === undefined || day === undefined) return [];
      const text = lines
        .join('\n')
        .trim()
        .replaceAll(/\n {2,}/g, ' ');
      return [{ name: `version/${version}`, title: `Remittance Atlas ${version}`, day, text }];
    });
}

/** The publishers' editions whose day or month of release is known, as entries. */
export function editionEntries(
  releases: readonly Readonly<Record<string, string>>[],
  sources: readonly Readonly<Record<string, string>>[],
): FeedEntry[] {
  const entries = new Map<string, FeedEntry>();
  for (const { source = '', edition = '', label = '', released = '', table = '' } of releases) {
    const of = sources.find(({ id }) => id === source);
    const [, month, day = '01'] = /^(\d{4}-\d\d)(?:-(\d\d))?$/.exec(released) ?? [];
    if (!of || month === undefined) continue;
    const name = `edition/${source}/${edition}`;
    const tables = entries.get(name)?.text.replace('Tables: ', '').split(', ') ?? [];
    const all = [...new Set([...tables, table])];
    entries.set(name, {
      name,
      title: `${of['publisher']}: ${of['title']}, ${label || edition}`,
      day: `${month}-${day}`,
      text: `Tables: ${all.join(', ')}`,
      ...(of['link'] ? { link: of['link'] } : {}),
    });
  }
  return [...entries.values()];
}
