import type { AtlasDatabase } from '../../database/atlas-database.ts';
import type { AnyFigure, AnyFigureOnFiles } from './any-figure.ts';
import { drawnOn } from './drawn-on.ts';

const figures = import.meta.glob<AnyFigure | AnyFigureOnFiles>('../*/index.ts', {
  import: 'default',
});

/** Whether there is a figure of this id. */
export function isFigure(id: string): boolean {
  return `../${id}/index.ts` in figures;
}

/**
 * Loads a figure; one that is drawn on built files asks the given source for them.
 *
 * @param files what its `about` names, where that is known before, to ask for them at once
 * @throws when there is none of this id, or it can't be had
 */
export async function loadFigure(
  id: string,
  json: AtlasDatabase['json'],
  files?: readonly string[],
): Promise<AnyFigure> {
  const asked = files?.map((name) => json(name));
  const figure = await figures[`../${id}/index.ts`]?.();
  if (!figure) throw new Error(`There is no figure ${id}`);
  if (!('files' in figure)) return figure;
  const contents = asked ?? (figure.about.files ?? []).map((name) => json(name));
  return drawnOn(figure, figure.files(await Promise.all(contents)));
}
