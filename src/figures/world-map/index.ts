import { createElement } from 'react';
import { flowSeries, measures } from '../../domain/measure.ts';
import type { WorldGeometry } from '../../map/geometry.ts';
import type { Figure } from '../figure.ts';
import { flowTable } from './flow-table.ts';
import { mapModel, mapScale, type MapModel, type MapRows } from './model.ts';
import { mapParameters, settingsOf, type Address } from './parameters.ts';
import { message } from './phrases.ts';
import { economiesQuery, flowsQuery, flowYearsQuery, totalsQuery, valuesQuery } from './queries.ts';
import type { FlowRow, FlowYearRow, PlacedEconomy, TotalRow, ValueRow } from './rows.ts';
import type { Settings } from './settings.ts';
import { flowSource, valueSources } from './sources.ts';
import { View } from './View.tsx';
import { workingSet } from './working-set.ts';

/** The answers that a picture of the map is made from. */
export interface WorldMapRows {
  economies: readonly PlacedEconomy[];
  values: readonly ValueRow[];
  totals: readonly TotalRow[];
  flowYears: readonly FlowYearRow[];
  flows: readonly FlowRow[];
}

/** The world map as a figure, on the given shapes. The Explore page makes the same model live. */
export function worldMap(geometry: WorldGeometry): Figure<Address, WorldMapRows, MapModel> {
  return {
    id: 'world-map',
    parameters: mapParameters(),
    queries(address) {
      const settings = settingsOf(address);
      return {
        economies: economiesQuery(),
        values: valuesQuery(settings),
        totals: totalsQuery(settings),
        flowYears: flowYearsQuery(measures[settings.measure].flow),
        flows: flowsQuery(settings),
      };
    },
    model(address, rows) {
      const settings = settingsOf(address);
      const kept = keptRows(settings, rows, true);
      return mapModel(settings, kept, mapScale(measures[settings.measure], kept.values));
    },
    View: ({ model }) => createElement(View, { model, geometry }),
    title(address) {
      const { measure, year } = settingsOf(address);
      return message('title', {
        measure: { kind: 'message', value: { id: `domain:measure.${measure}` } },
        year: { kind: 'year', value: year },
      });
    },
    finding: (model) => model.finding,
    sources(address) {
      const { measure, series, year } = settingsOf(address);
      const described = measures[measure];
      const all = [...valueSources(described, series), flowSource(described.flow, series, year)];
      return [...new Set(all.map(({ source }) => source))];
    },
    kind: 'published',
  };
}

/**
 * Rows as the model takes them.
 *
 * @param complete whether they are all flows, at least of the focus
 */
export function keptRows(settings: Settings, rows: WorldMapRows, complete: boolean): MapRows {
  const series = flowSeries(measures[settings.measure].flow, settings.series);
  return {
    economies: new Map(rows.economies.map((economy) => [economy.economy, economy])),
    values: workingSet(rows.values),
    totals: rows.totals,
    flowYears: rows.flowYears.filter((row) => row.series === series),
    table: rows.flows.length > 0 ? flowTable(rows.flows, complete) : null,
  };
}
