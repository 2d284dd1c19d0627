/**
 * Makes the page's own links to its icon and manifest absolute: written relative to the page that
 * was opened, they would point elsewhere once the address changes without a load.
 */
export function makeLinksAbsolute(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>(
    'link[rel=icon], link[rel=manifest]',
  ))
    link.setAttribute('href', link.href);
}
