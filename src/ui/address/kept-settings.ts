/**
 * Settings that somebody chooses once and keeps from page to page, by the first part of the address
 * of the pages that have them.
 */
const kept: Readonly<Record<string, readonly string[]>> = {
  country: ['dollars'],
  corridor: ['dollars'],
  factsheet: ['dollars'],
};

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
    return value === null ? [] : [`${name}=${encodeURIComponent(value)}`];
  });
  const all = [...(query === '' ? [] : [query]), ...added].join('&');
  return `${path}${all === '' ? '' : `?${all}`}${hash}`;
}
