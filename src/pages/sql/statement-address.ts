import { consoleSearch, longestHref } from '../../exports/sql-href.ts';

/** The statement in the page's address, or null for none. */
export function statementIn(search: string): string | null {
  const text = new URLSearchParams(search).get('q');
  return text === null || text.trim() === '' ? null : text;
}

/** The query string of a page that shows a statement, its other parameters kept. */
export function searchWith(search: string, sql: string): string {
  const rest = new URLSearchParams(search);
  rest.delete('q');
  const kept = rest.toString();
  const own = sql.trim() === '' ? '' : consoleSearch(sql);
  return kept === '' ? own : `${own === '' ? '?' : `${own}&`}${kept}`;
}

/** The whole address of a statement, or null where it is too long to be shared as one. */
export function linkOf(page: URL, sql: string): string | null {
  const link = new URL(page);
  link.search = searchWith('', sql);
  link.hash = '';
  return link.href.length > longestHref ? null : link.href;
}
