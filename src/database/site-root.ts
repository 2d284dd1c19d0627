/**
 * The address of the site's own folder, under whichever path it is served and whichever page was
 * opened first: scripts lie one folder below it (`assets/`), and the development server serves at
 * its root. Only for use in a browser.
 */
export function siteRoot(): URL {
  const up = import.meta.env.DEV ? '/' : '../';
  return new URL(up, import.meta.url);
}
