import { readParameters } from '../../domain/parameters.ts';
import type { AnyFigure, AnyFigureOnFiles } from '../../figures/figure/any-figure.ts';
import type { AnySettings } from '../../figures/figure/any-settings.ts';
import type { Figure, FigureOnFiles } from '../../figures/figure/define-figure.ts';

/** A few sentences and the figure beside them. */
export interface Step {
  /** Key of its words under `step`, and its place in the address. */
  id: string;
  figure: AnyFigure | AnyFigureOnFiles;
  settings: AnySettings;
}

/**
 * A step of a story.
 *
 * @param search settings of the figure, as the query string of an address has them
 * @throws when a setting can't be read: the figure would show something else than the words tell
 */
export function step<Settings extends object, Rows, Model, Files>(
  id: string,
  figure: Figure<Settings, Rows, Model> | FigureOnFiles<Settings, Rows, Model, Files>,
  search: string,
): Step {
  const { values, problems } = readParameters(figure.parameters, search);
  if (problems.length > 0) throw new Error(`${id}: ${figure.id} does not take ${search}`);
  return {
    id,
    figure: figure as unknown as AnyFigure | AnyFigureOnFiles,
    settings: values as AnySettings,
  };
}
