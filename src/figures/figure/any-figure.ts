import type { Figure, FigureOnFiles } from './define-figure.ts';

/** Settings, rows or a model of a figure of which only that it is one is known. */
export type AnySettings = Record<string, unknown>;

/** A figure whose settings, rows and model go together, but aren't known here. */
export type AnyFigure = Figure<AnySettings, AnySettings, unknown>;

/** The same on built files. */
export type AnyFigureOnFiles = FigureOnFiles<AnySettings, AnySettings, unknown, unknown>;
