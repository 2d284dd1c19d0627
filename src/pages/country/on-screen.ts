import { createElement } from 'react';
import { usePrinting } from '../../ui/hooks/use-printing.ts';
import type { PlacedFigure } from './placed-figure.ts';

/** Leaves a figure out of the page on paper, where it would take a sheet of its own. */
export function onScreen({ Shown, ...figure }: PlacedFigure): PlacedFigure {
  return {
    ...figure,
    Shown: function OnScreen(props) {
      return usePrinting() ? null : createElement(Shown, props);
    },
  };
}
