import { placedEconomies } from '../pages/site-pages.ts';
import type { Drawers } from '../prerender/drawers.ts';
import { usualPictures, type ShownFigure } from './wanted-pictures.ts';
import { told, writePictures } from './write-pictures.ts';

/** All pictures that a build makes, bytes. */
const limit = 25 * 2 ** 20;

/**
 * Draws the usual pictures into a site that is being built, and prints how many, how large and how
 * long.
 *
 * @throws when they are over their budget of bytes
 */
export async function buildPictures(
  site: string,
  figures: readonly ShownFigure[],
  drawers: Drawers,
): Promise<void> {
  const started = Date.now();
  const written = await writePictures(site, usualPictures(figures, placedEconomies()), drawers);
  console.log(told(written, (Date.now() - started) / 1000));
  if (written.bytes > limit)
    throw new Error(`The pictures weigh more than ${limit / 2 ** 20} MB: draw fewer ahead`);
}
