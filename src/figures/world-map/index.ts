import { scaleOf } from '../../charts/colour-scale.ts';
import { measures } from '../../domain/measure.ts';
import { decodeWorld, type WorldGeometry } from '../../map/geometry/geometry.ts';
import { defineFigureOnFiles } from '../figure/define-figure.ts';
import about from './about.ts';
import { topAreEnough } from './query/flows-needed.ts';
import { keptRows, type WorldMapRows } from './query/kept-rows.ts';
import { mapTable } from './list/map-table.ts';
import { mapKind } from './map-kind.ts';
import { mapModel, type MapModel } from './model.ts';
import { breaksKey } from './settings/breaks-key.ts';
import { mapParameters, settingsOf, type Address } from './settings/parameters.ts';
import { unitIn } from '../shared/dollars.ts';
import { year } from '../shared/phrases.ts';
import { message } from './message.ts';
import { measureNotes } from './notes.ts';
import { Picture } from './view/Picture.tsx';
import { pictureQueries } from './query/map-queries.ts';
import { flowUses, priceUses, valueUses } from './sources.ts';
import { mapTitle } from './title.ts';

interface MapFiles {
  geometry: WorldGeometry;
  /** Breaks of the scales by `breaksKey`. */
  breaks: Readonly<Record<string, readonly number[]>>;
}

/** The world map. In Explore the same model is made by `live/` from working sets that it keeps. */
export default defineFigureOnFiles<Address, WorldMapRows, MapModel, MapFiles>({
  id: 'world-map',
  about,
  kind: 'mixed',
  kindOf: mapKind,
  notesOfPages: true,
  parameters: mapParameters(),
  queries: (address) => pictureQueries(settingsOf(address)),
  files: ([world, breaks]) => ({
    geometry: decodeWorld(world),
    breaks: breaks as MapFiles['breaks'],
  }),
  model(address, rows, { breaks }) {
    const settings = settingsOf(address);
    const { measure } = settings;
    return mapModel(
      settings,
      keptRows(settings, rows, !topAreEnough(settings)),
      scaleOf(measures[measure], breaks[breaksKey(settings)] ?? []),
    );
  },
  View: Picture,
  title: (address) => mapTitle(settingsOf(address)),
  subtitle: ({ measure, colours, settings }) =>
    message('subtitle', {
      measure: {
        kind: 'message',
        value: colours.of ?? { id: `domain:measure.${measure.id}` },
      },
      unit: { kind: 'message', value: unitIn(colours.unit, settings.dollars) },
      year: year(settings.year),
    }),
  finding: (model) => model.finding,
  empty: (model) =>
    model.all.rows.length > 0
      ? null
      : message('finding.no_values', { year: year(model.settings.year) }),
  table: mapTable,
  notes: ({ measure, settings, totals }) => [
    ...totals,
    ...measureNotes(measure, settings.year, settings.dollars),
    message('note.boundaries'),
  ],
  sources(address) {
    const { measure, series, year: of, dollars } = settingsOf(address);
    return [
      ...valueUses(measures[measure], series, of),
      ...flowUses(measures[measure].flow, series, of),
      ...priceUses(measures[measure], dollars),
    ];
  },
});
