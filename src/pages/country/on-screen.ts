import type { PlacedFigure } from './placed-figure.ts';

/** Leaves a figure out of the page on paper, where it would take a sheet of its own. */
export function onScreen(figure: PlacedFigure): PlacedFigure {
  return { ...figure, screenOnly: true };
}
