import { scaleOf } from '../../charts/colour-scale.ts';
import type { Query } from '../../database/query.ts';
import { measures } from '../../domain/measure.ts';
import type { WorldGeometry } from '../../map/geometry.ts';
import type { ChartFigure, FigureTable } from '../figure/define-figure.ts';
import { keptRows, worldMap, type WorldMapRows } from './index.ts';
import type { ListRow } from './list.ts';
import { MapLegend } from './MapLegend.tsx';
import { mapModel, type MapModel } from './model.ts';
import { settingsOf, type Address } from './parameters.ts';
import { message, year } from './phrases.ts';
import { flowsQuery, focusFlowsQuery, topFlowsQuery, yearValuesQuery } from './queries.ts';
import type { FlowRow } from './rows.ts';
import { isFiltered, openingYear, type Settings } from './settings.ts';
import { flowSource, valueSources } from './sources.ts';
import { View } from './View.tsx';

/** Breaks of the scales by `<measure>/<series>`: the built file `measure-breaks`. */
export type MeasureBreaks = Readonly<Record<string, readonly number[]>>;

/** The world map as a figure that stands in the flow of a page, its key below it. */
export function worldMapChart(
  geometry: WorldGeometry,
  breaks: MeasureBreaks,
): ChartFigure<Address, WorldMapRows, MapModel> {
  const { View: _, sources: __, ...figure } = worldMap(geometry);
  return {
    ...figure,
    queries(address) {
      const settings = settingsOf(address);
      return {
        ...figure.queries(address),
        values: yearValuesQuery(settings),
        flows: fewestFlows(settings),
      };
    },
    model(address, rows) {
      const settings = settingsOf(address);
      const { measure, series } = settings;
      const kept = keptRows(settings, rows, !topAreEnough(settings));
      return mapModel(
        settings,
        kept,
        scaleOf(measures[measure], breaks[`${measure}/${series}`] ?? []),
      );
    },
    View: ({ model, width }) => (
      <>
        <View model={model} geometry={geometry} width={width} />
        <MapLegend model={model} />
      </>
    ),
    subtitle: ({ measure, settings }) =>
      message('subtitle', {
        measure: { kind: 'message', value: { id: `domain:measure.${measure.id}` } },
        unit: { kind: 'message', value: { id: `domain:unit.${measure.unit}` } },
        year: year(settings.year),
      }),
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
    citations(address) {
      const { measure, series, year: of } = settingsOf(address);
      const all = [
        ...valueSources(measures[measure], series),
        flowSource(measures[measure].flow, series, of),
      ];
      return all.filter(
        ({ source, edition }, place) =>
          all.findIndex((one) => one.source === source && one.edition === edition) === place,
      );
    },
  };
}

/** Flows that the largest alone make up. */
const topAtHand = 200;

function topAreEnough(settings: Settings): boolean {
  const { focus, amount, top } = settings;
  const bounded = amount.from !== null || amount.to !== null;
  return focus === null && !bounded && !isFiltered(settings) && top <= topAtHand;
}

/** The shortest answer that has all flows the picture needs. */
function fewestFlows(settings: Settings): Query<FlowRow> {
  const { focus, measure, series, year: of } = settings;
  if (topAreEnough(settings)) return topFlowsQuery(settings);
  return focus !== null && of === openingYear(measure, series)
    ? focusFlowsQuery(settings, focus)
    : flowsQuery(settings);
}

/** The list beside the map: the focus's partners, else the economies. */
function mapTable({ measure, partners, economies }: MapModel): FigureTable {
  const { rows } = partners ?? economies;
  const unit = { kind: 'message', value: { id: `domain:unit.${measure.unit}` } } as const;
  return {
    columns: [
      message(partners ? 'column.partner' : 'column.economy'),
      message('column.value', { unit }),
      message('column.share'),
    ],
    rows: rows.map(({ economy, value, share }: ListRow) => [
      { kind: 'economy', value: economy },
      value === null ? null : { kind: 'amount', value, unit: measure.unit, as: 'full' },
      share === null ? null : { kind: 'share', value: 100 * share },
    ]),
  };
}
