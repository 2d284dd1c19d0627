import { scaleOf } from '../../charts/colour-scale.ts';
import { measures } from '../../domain/measure.ts';
import { decodeWorld, type WorldGeometry } from '../../map/geometry/geometry.ts';
import { defineFigureOnFiles } from '../figure/define-figure.ts';
import about from './about.ts';
import { topAreEnough } from './query/flows-needed.ts';
import { keptRows, type WorldMapRows } from './query/kept-rows.ts';
import { mapTable } from './list/map-table.ts';
import { mapModel, type MapModel } from './model.ts';
import { mapParameters, settingsOf, type Address } from './settings/parameters.ts';
import { year } from '../shared/phrases.ts';
import { message } from './message.ts';
import { measureNotes } from './notes.ts';
import { Picture } from './view/Picture.tsx';
import { pictureQueries } from './query/map-queries.ts';
import { flowUses, valueUses } from './sources.ts';

interface MapFiles {
  geometry: WorldGeometry;
  /** Breaks of the scales by `<measure>/<series>`. */
  breaks: Readonly<Record<string, readonly number[]>>;
}

/** The world map. In Explore the same model is made by `live/` from working sets that it keeps. */
export default defineFigureOnFiles<Address, WorldMapRows, MapModel, MapFiles>({
  id: 'world-map',
  about,
  kind: 'published',
  parameters: mapParameters(),
  queries: (address) => pictureQueries(settingsOf(address)),
  files: ([world, breaks]) => ({
    geometry: decodeWorld(world),
    breaks: breaks as MapFiles['breaks'],
  }),
  model(address, rows, { breaks }) {
    const settings = settingsOf(address);
    const { measure, series } = settings;
    return mapModel(
      settings,
      keptRows(settings, rows, !topAreEnough(settings)),
      scaleOf(measures[measure], breaks[`${measure}/${series}`] ?? []),
    );
  },
  View: Picture,
  title(address) {
    const { measure, year: of } = settingsOf(address);
    return message('title', {
      measure: { kind: 'message', value: { id: `domain:measure.${measure}` } },
      year: year(of),
    });
  },
  subtitle: ({ measure, colours, settings }) =>
    message('subtitle', {
      measure: {
        kind: 'message',
        value: colours.of ?? { id: `domain:measure.${measure.id}` },
      },
      unit: { kind: 'message', value: { id: `domain:unit.${colours.unit}` } },
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
    ...measureNotes(measure, settings.year),
    message('note.boundaries'),
  ],
  sources(address) {
    const { measure, series, year: of } = settingsOf(address);
    return [
      ...valueUses(measures[measure], series, of),
      ...flowUses(measures[measure].flow, series, of),
    ];
  },
});
