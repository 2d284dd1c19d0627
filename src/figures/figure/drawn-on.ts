import { createElement } from 'react';
import type { Figure, FigureOnFiles } from './define-figure.ts';

/** A figure on built files, with these at hand: shown like any other. */
export function drawnOn<Settings extends object, Rows, Model, Files>(
  definition: FigureOnFiles<Settings, Rows, Model, Files>,
  files: Files,
): Figure<Settings, Rows, Model> {
  const { files: _, ...figure } = definition;
  const { View } = figure;
  return {
    ...figure,
    model: (settings, rows) => figure.model(settings, rows, files),
    View: (props) => createElement(View, { ...props, files }),
  };
}
