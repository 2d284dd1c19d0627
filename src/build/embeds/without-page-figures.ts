import type { Plugin } from 'vite';

const ofFigure = /\/src\/figures\/([^/]+)\/index\.ts$/;

/**
 * Leaves figures that stand on a page alone out of the embeds' scripts, with all that only they
 * import: what a map shares with one of them would else be a file of its own.
 *
 * @param embedded ids of the figures that can be embedded
 */
export function withoutPageFigures(embedded: readonly string[]): Plugin {
  return {
    name: 'without-page-figures',
    enforce: 'pre',
    load(id) {
      const figure = ofFigure.exec(id)?.[1];
      return figure === undefined || embedded.includes(figure) ? null : 'export default null;';
    },
  };
}
