import type { AtlasDatabase } from '../../database/atlas-database.ts';
import type { About, FigurePage, Needs } from './about-figure.ts';
import type { AnySettings } from './any-settings.ts';
import type { AnyFigure } from './any-figure.ts';
import { loadFigure } from './load-figure.ts';
import { exampleOf, needsOf, pageLink } from './page-links.ts';

/** A figure of the atlas, known before its code is loaded. */
export interface RegisteredFigure {
  id: string;
  page: FigurePage;
  /** Loads the figure; one that is drawn on built files asks the given source for them. */
  load: (json: AtlasDatabase['json']) => Promise<AnyFigure>;
  /** Settings that show it well, as the query string of an address without its question mark. */
  example: string;
  /** Whether it needs an economy, or both ends of a corridor, to have something to show. */
  needs: Needs;
  /**
   * The address, from the site's root and without a slash before it, of the page on which the
   * figure stands with these settings.
   */
  pageLink: (figure: AnyFigure, settings: AnySettings) => string;
  /** Catalogues it speaks from. */
  words: readonly string[];
  /** Keys of its own catalogue that it never says in an embed, such as `card`, and of others. */
  unsaidInEmbeds: readonly string[];
}

const abouts = import.meta.glob<About>('../*/about.ts', { eager: true, import: 'default' });

/** In files of their own: embeds, which they make lighter, go without them. */
const unsaid = import.meta.glob<readonly string[]>('../*/unsaid-in-embeds.ts', {
  eager: true,
  import: 'default',
});

/** Every folder that is a figure which can stand alone, by its id. */
export const registry: readonly RegisteredFigure[] = Object.entries(abouts).map(([path, about]) => {
  const id = path.slice(3, -'/about.ts'.length);
  return {
    id,
    page: about.page,
    load: (json) => loadFigure(id, json, about.files ?? []),
    example: exampleOf(about),
    needs: needsOf(about),
    pageLink,
    words: [id, ...(about.words ?? [])],
    unsaidInEmbeds: unsaid[`../${id}/unsaid-in-embeds.ts`] ?? [],
  };
});

/** The figure of an id, or undefined. */
export function registered(id: string): RegisteredFigure | undefined {
  return registry.find((one) => one.id === id);
}
