import type { AnySettings } from '../figures/figure/any-settings.ts';
import type { AnyFigure } from '../figures/figure/any-figure.ts';
import { pageLink } from '../figures/figure/page-links.ts';

/**
 * The address of the page on which a figure stands.
 *
 * @param to.root address of the site's front page
 * @param to.lang language the page is to open in; empty for the user's own
 */
export function linkToPage(
  figure: AnyFigure,
  settings: AnySettings,
  to: { root: string; lang: string },
): string {
  const address = new URL(pageLink(figure, settings), to.root);
  if (to.lang !== '') address.searchParams.set('lang', to.lang);
  return address.href.replaceAll('%2C', ',');
}
