import { measureIds, measures } from '../../domain/measure.ts';
import { isMoneyPublisher } from '../../domain/money-series.ts';

/**
 * Settings that somebody chooses once and keeps from page to page, by the first part of the address
 * of the pages that have them or lead on to one that has.
 */
const kept: Readonly<Record<string, readonly string[]>> = {
  '': ['dollars', 'series'],
  country: ['dollars', 'series'],
  corridor: ['dollars', 'series'],
  corridors: ['dollars', 'series'],
  factsheet: ['dollars', 'series'],
  gender: ['series'],
  programmes: ['dollars', 'series'],
};

/** Whether a page's address says by a setting what other pages mean by it. */
function means(name: string, value: string, here: URLSearchParams): boolean {
  if (name !== 'series') return true;
  // Of the map, revisions of migrants and series of costs are something else.
  const measure = measureIds.find((id) => id === here.get('measure')) ?? 'received';
  return isMoneyPublisher(value) && measures[measure].group === 'remittances';
}

/**
 * A link into the atlas with those settings of the page that it stands on which its target has too;
 * what the link itself says is left as it is.
 *
 * @param href from the site's root on, as `/country/MEX?with=PHL#money`
 * @param search the query string of the page, with or without its question mark
 */
export function keptHref(href: string, search: string): string {
  const [, path = '', query = '', hash = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/.exec(href) ?? [];
  const names = kept[path.split('/')[1] ?? ''] ?? [];
  const here = new URLSearchParams(search);
  const own = new URLSearchParams(query);
  const added = names.flatMap((name) => {
    const value = own.has(name) ? null : here.get(name);
    return value === null || !means(name, value, here)
      ? []
      : [`${name}=${encodeURIComponent(value)}`];
  });
  const all = [...(query === '' ? [] : [query]), ...added].join('&');
  return `${path}${all === '' ? '' : `?${all}`}${hash}`;
}
