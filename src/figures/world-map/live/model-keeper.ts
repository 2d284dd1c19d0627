import type { ColourScale } from '../../../charts/colour-scale.ts';
import { mapModel, type MapModel, type MapRows } from '../model.ts';
import type { Settings } from '../settings/settings.ts';

/**
 * `mapModel` that gives the same model again for the same settings and rows: a picture that was
 * shown ahead is then not drawn anew when the page follows.
 */
export function modelKeeper(): (settings: Settings, rows: MapRows, scale: ColourScale) => MapModel {
  let last: { settings: string; rows: MapRows; scale: ColourScale; model: MapModel } | null = null;
  return (settings, rows, scale) => {
    const said = JSON.stringify(settings);
    if (last?.scale === scale && last.settings === said && alike(last.rows, rows))
      return last.model;
    const model = mapModel(settings, rows, scale);
    last = { settings: said, rows, scale, model };
    return model;
  };
}

function alike(one: MapRows, other: MapRows): boolean {
  const names = Object.keys({ ...one, ...other }) as (keyof MapRows)[];
  return names.every((name) => one[name] === other[name]);
}
