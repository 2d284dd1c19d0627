import type { AnySettings } from './any-settings.ts';
import type { Figure, FigureOnFiles } from './define-figure.ts';

/** A figure whose settings, rows and model go together, but aren't known here. */
export type AnyFigure = Figure<AnySettings, AnySettings, unknown>;

/** The same on built files. */
export type AnyFigureOnFiles = FigureOnFiles<AnySettings, AnySettings, unknown, unknown>;
