import { useCallback, useMemo, useState } from 'react';
import { measures } from '../../../domain/measure.ts';
import { mapScale, type MapModel } from '../model.ts';
import type { Settings } from '../settings/settings.ts';
import { modelKeeper } from './model-keeper.ts';
import { nearestYear, yearEntries, type YearEntry } from './years.ts';
import { useMapRows, type MapRowsState } from './use-map-rows.ts';

export interface MapView {
  model: MapModel;
  entries: readonly YearEntry[];
  state: MapRowsState;
  /** The model of other settings, from what is in memory; null where that is not enough. */
  preview: (settings: Settings) => MapModel | null;
}

/** The model of the settings, each stage of it kept for as long as its inputs stand. */
export function useMapView(settings: Settings): MapView {
  const state = useMapRows(settings);
  const { rows } = state;
  const measure = measures[settings.measure];
  const entries = useMemo(
    () => yearEntries(rows.values, rows.flowYears),
    [rows.values, rows.flowYears],
  );
  const scale = useMemo(() => mapScale(measure, rows.values), [measure, rows.values]);
  const [modelOf] = useState(modelKeeper);
  const model = useMemo(() => modelOf(settings, rows, scale), [modelOf, settings, rows, scale]);
  const { rowsFor } = state;
  const preview = useCallback(
    (next: Settings) => {
      const nextRows = rowsFor(next);
      return nextRows && modelOf(next, nextRows, scale);
    },
    [modelOf, rowsFor, scale],
  );
  return { model, entries, state, preview };
}

/** The year that is shown for one that is asked for: the nearest that the series has. */
export function settledYear(years: readonly number[], asked: number): number {
  return nearestYear(years, asked) ?? asked;
}
