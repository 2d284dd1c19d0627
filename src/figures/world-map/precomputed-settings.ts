import type {
  PrecomputedSetting,
  PrecomputedSettings,
} from '../../database/precomputed-setting.ts';
import { flowSeries, measureIds, measures } from '../../domain/measure.ts';
import { openingFlowYears } from './settings/opening-flow-years.ts';
import { focusPack, mapPack, topCount } from './query/result-packs.ts';

/** Flows from this year on are built for the opening view. */
const firstYear = 2010;

/**
 * The opening queries of the map: every measure of every year, the top flows of
 * each kind since 2010, and all flows of the newest year of each kind and of every year of money,
 * published or modelled. For pictures of the map alone: the values of each year, and each economy's
 * flows of the newest, and of the newest matrix.
 */
export const precomputedSettings: PrecomputedSettings = async (ask) => {
  const economies = { id: 'economies', parameters: {}, file: '../economies/economies.sql' };
  const settings: PrecomputedSetting[] = [];
  const placed = (await ask(economies))
    .filter((row) => row['placed'] === true)
    .map((row) => String(row['economy']));
  for (const measure of measureIds)
    for (const series of measures[measure].series) {
      const values = { id: 'measure-values', parameters: { measure, series } };
      settings.push(values, { id: 'measure-totals', parameters: { measure, series } });
      const rows = await ask(values);
      for (const year of new Set(rows.map((row) => Number(row['year']))))
        settings.push({
          id: 'measure-year',
          parameters: { measure, series, year },
          rows: rows.filter((row) => row['year'] === year || row['year'] === year - 1),
          resultPack: mapPack(measure, series, year),
        });
    }
  settings.push({ id: 'deflators', parameters: {} }, { id: 'death-ranges', parameters: {} });
  for (const direction of ['received', 'paid'])
    for (const series of measures.received.series)
      settings.push({ id: 'total-gaps', parameters: { direction, series } });
  const kinds = new Map(Object.values(measures).map(({ flow, series }) => [flow, series[0]]));
  for (const [kind, measured] of kinds) {
    const years = { id: 'flow-years', parameters: { kind } };
    const of = (year: number) => flowSeries(kind, measured, year);
    const rows = (await ask(years)).filter((row) => row['series'] === of(Number(row['year'])));
    const all = rows.map((row) => Number(row['year'])).sort((a, b) => a - b);
    settings.push(years);
    for (const year of all.filter((year) => year >= firstYear))
      settings.push({
        id: 'top-flows',
        parameters: { kind, series: of(year), year, count: topCount },
      });
    const opening = openingFlowYears(kind);
    for (const year of kind === 'remittance' ? all : opening)
      settings.push({ id: 'flows', parameters: { kind, series: of(year), year } });
    for (const year of opening) {
      const parameters = { kind, series: of(year), year };
      const rows = await ask({ id: 'flows', parameters });
      for (const economy of placed)
        settings.push({
          id: 'focus-flows',
          parameters: { ...parameters, economy },
          rows: rows.filter((row) => row['sender'] === economy || row['receiver'] === economy),
          resultPack: focusPack(economy, parameters.series, year),
        });
    }
  }
  return settings;
};
