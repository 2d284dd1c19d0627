import type { ChartFigure } from './define-figure.ts';

/** Settings, rows or a model of a figure of which only that it is one is known. */
export type AnySettings = Record<string, unknown>;

/** A figure whose settings, rows and model go together, but aren't known here. */
export type AnyChartFigure = ChartFigure<AnySettings, AnySettings, unknown>;

/** Forgets what a figure's settings, rows and model are. They are to be given back to it alone. */
export function anyFigure<Settings extends object, Rows extends object, Model>(
  figure: ChartFigure<Settings, Rows, Model>,
): AnyChartFigure {
  return figure as unknown as AnyChartFigure;
}
