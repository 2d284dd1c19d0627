import { measures } from '../../domain/measure.ts';
import type { WorldGeometry } from '../../map/geometry.ts';
import type { ChartFigure, FigureTable } from '../chart-figure.ts';
import { worldMap, type WorldMapRows } from './index.ts';
import type { ListRow } from './list.ts';
import { MapLegend } from './MapLegend.tsx';
import type { MapModel } from './model.ts';
import { settingsOf, type Address } from './parameters.ts';
import { message, year } from './phrases.ts';
import { flowSource, valueSources } from './sources.ts';
import { View } from './View.tsx';

/** The world map as a figure that stands in the flow of a page, its key below it. */
export function worldMapChart(
  geometry: WorldGeometry,
): ChartFigure<Address, WorldMapRows, MapModel> {
  const { View: _, sources: __, ...figure } = worldMap(geometry);
  return {
    ...figure,
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
