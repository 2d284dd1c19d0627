import type { AnySettings } from '../figures/figure/any-settings.ts';
import type { AnyFigure } from '../figures/figure/any-figure.ts';
import type { RegisteredFigure } from '../figures/figure/registry.ts';

/**
 * The address of the page on which a figure stands.
 *
 * @param to.root address of the site's front page
 * @param to.lang language the page is to open in; empty for the user's own
 */
export function pageLink(
  entry: RegisteredFigure,
  figure: AnyFigure,
  settings: AnySettings,
  to: { root: string; lang: string },
): string {
  const address = new URL(entry.pageLink(figure, settings), to.root);
  if (to.lang !== '') address.searchParams.set('lang', to.lang);
  return address.href.replaceAll('%2C', ',');
}
