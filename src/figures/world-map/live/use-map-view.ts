import { useMemo } from 'react';
import { measures } from '../../../domain/measure.ts';
import { mapModel, mapScale, type MapModel } from '../model.ts';
import type { Settings } from '../settings/settings.ts';
import { nearestYear, yearEntries, type YearEntry } from './years.ts';
import { useMapRows, type MapRowsState } from './use-map-rows.ts';

export interface MapView {
  model: MapModel;
  entries: readonly YearEntry[];
  state: MapRowsState;
}

/** The model of the settings, each stage of it kept for as long as its inputs stand. */
export function useMapView(settings: Settings): MapView {
  const state = useMapRows(settings);
  const { rows } = state;
  const measure = measures[settings.measure];
  const entries = useMemo(
    () => yearEntries(rows.values, rows.flowYears, measure.additive),
    [rows.values, rows.flowYears, measure],
  );
  const scale = useMemo(() => mapScale(measure, rows.values), [measure, rows.values]);
  const model = useMemo(() => mapModel(settings, rows, scale), [settings, rows, scale]);
  return { model, entries, state };
}

/** The year that is shown for one that is asked for: the nearest that the series has. */
export function settledYear(years: readonly number[], asked: number): number {
  return nearestYear(years, asked) ?? asked;
}
