/**
 * A page of the site that is navigated to, by its path below the site's folder: embeds are not kept,
 * nor is what is downloaded.
 */
export function isPage(path: string): boolean {
  if (/^embed\/(?!$|index\.html$)/.test(path) || path === 'embed.html') return false;
  return !/^(?:data|assets|cards|factsheets)\//.test(path) && !/\.(?!html$)\w+$/.test(path);
}

/** A file whose name changes with its content. */
export function isLastingFile(path: string): boolean {
  return /^(?:assets|data\/page)\//.test(path);
}

/**
 * The page that stands in for one that isn't kept, made to lie at any depth.
 *
 * @param html with addresses that begin with `./`
 * @param site address of the site's own folder
 */
export function atAnyDepth(html: string, site: string): string {
  return html.replaceAll(/((?:href|src)=")\.\//g, `$1${site}`);
}
