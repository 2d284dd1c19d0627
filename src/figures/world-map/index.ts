import { scaleOf } from '../../charts/colour-scale.ts';
import { measures } from '../../domain/measure.ts';
import { decodeWorld, type WorldGeometry } from '../../map/geometry.ts';
import { defineFigureOnFiles } from '../figure/define-figure.ts';
import about from './about.ts';
import { fewestFlows, topAreEnough } from './flows-needed.ts';
import { keptRows, type WorldMapRows } from './kept-rows.ts';
import { mapTable } from './map-table.ts';
import { mapModel, type MapModel } from './model.ts';
import { mapParameters, settingsOf, type Address } from './parameters.ts';
import { message, year } from './phrases.ts';
import { Picture } from './Picture.tsx';
import { economiesQuery, flowYearsQuery, totalsQuery, yearValuesQuery } from './queries.ts';
import { flowUses, valueUses } from './sources.ts';

interface MapFiles {
  geometry: WorldGeometry;
  /** Breaks of the scales by `<measure>/<series>`. */
  breaks: Readonly<Record<string, readonly number[]>>;
}

/** The world map. The Explore page draws the same model from the working sets of its `live` part. */
export default defineFigureOnFiles<Address, WorldMapRows, MapModel, MapFiles>({
  id: 'world-map',
  about,
  kind: 'published',
  parameters: mapParameters(),
  queries(address) {
    const settings = settingsOf(address);
    return {
      economies: economiesQuery(),
      values: yearValuesQuery(settings),
      totals: totalsQuery(settings),
      flowYears: flowYearsQuery(measures[settings.measure].flow),
      flows: fewestFlows(settings),
    };
  },
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
  subtitle: ({ measure, settings }) =>
    message('subtitle', {
      measure: { kind: 'message', value: { id: `domain:measure.${measure.id}` } },
      unit: { kind: 'message', value: { id: `domain:unit.${measure.unit}` } },
      year: year(settings.year),
    }),
  finding: (model) => model.finding,
  empty: (model) =>
    model.all.rows.length > 0
      ? null
      : message('finding.no_values', { year: year(model.settings.year) }),
  table: mapTable,
  notes: ({ measure, totals }) => [
    ...totals,
    ...(measure.flow === 'remittance' ? [message('note.estimates')] : []),
    message('note.boundaries'),
  ],
  sources(address) {
    const { measure, series, year: of } = settingsOf(address);
    return [
      ...valueUses(measures[measure], series),
      ...flowUses(measures[measure].flow, series, of),
    ];
  },
});
