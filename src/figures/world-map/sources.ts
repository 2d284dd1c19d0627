import type { FlowKind, Measure, SeriesId } from '../../domain/measure.ts';

/** A publisher's release: its `source` id, and the edition where one id has had several. */
export interface Citation {
  source: string;
  edition: string;
}

const bySeries: Readonly<Record<SeriesId, Citation>> = {
  knomad: { source: 'knomad-flows', edition: 'December 2023' },
  wdi: { source: 'wb-wdi', edition: 'June 2025' },
  'undesa-2024': { source: 'undesa-ims-2024', edition: '2024' },
  'undesa-2020': { source: 'undesa-ims-2020', edition: '2020' },
  rpw: { source: 'wb-rpw', edition: '2025Q3' },
  unhcr: { source: 'unhcr', edition: '2025' },
};

/** The matrix files as their publisher released them, by the year they estimate. */
const matrixEditions: Readonly<Record<number, string>> = {
  2017: 'April 2018',
  2018: 'October 2019',
  2021: 'December 2022',
};

/** Where the colours of a measure come from; a ratio names its denominator's source too. */
export function valueSources(measure: Measure, series: SeriesId): Citation[] {
  const main =
    series === 'knomad' && measure.id === 'paid'
      ? { source: 'knomad-flows', edition: 'June 2023' }
      : bySeries[series];
  const ratio = measure.id === 'received_gdp' || measure.id === 'received_person';
  return ratio && series !== 'wdi' ? [main, bySeries.wdi] : [main];
}

/** Where the corridors of a year come from. */
export function flowSource(kind: FlowKind, series: SeriesId, year: number): Citation {
  if (kind === 'remittance')
    return {
      source: year >= 2021 ? 'knomad-brm' : 'wb-brm',
      edition: matrixEditions[year] ?? '2013–2017',
    };
  if (kind === 'cost') return bySeries.rpw;
  return bySeries[series];
}
