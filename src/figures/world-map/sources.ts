import type { Dollars } from '../../domain/dollars.ts';
import { priceUse } from '../../domain/editions/prices.ts';
import { newestStock } from '../../domain/editions/stock.ts';
import type { SourceUse } from '../../domain/editions/citation.ts';
import { matrixUse } from '../../domain/editions/matrices.ts';
import { totalUses } from '../../domain/editions/totals.ts';
import { modelUses, pricesIn } from '../../domain/editions/uses.ts';
import {
  areModelled,
  stockOf,
  type FlowKind,
  type Measure,
  type SeriesId,
} from '../../domain/measure.ts';

/** Where the colours of a measure come from in a year; a ratio names its denominator's too. */
export function valueUses(measure: Measure, series: SeriesId, year: number): SourceUse[] {
  const denominator = denominators[measure.id];
  const uses = seriesUses(measure, series, year);
  return denominator === undefined
    ? uses
    : [...uses, { source: 'wb-wdi', table: 'indicator', parts: [denominator] }];
}

const denominators: Readonly<Partial<Record<Measure['id'], string>>> = {
  received_gdp: 'gdp_usd',
  received_person: 'population',
};

function seriesUses({ id, group }: Measure, series: SeriesId, year: number): SourceUse[] {
  switch (series) {
    case 'headline':
    case 'knomad':
    case 'wdi':
      return group === 'cost'
        ? [{ source: 'wb-wdi', table: 'sending_cost_economy' }]
        : totalUses(id === 'paid' ? 'paid' : 'received', series, [year]);
    case 'rpw':
      return [{ source: 'wb-rpw', table: 'sending_cost' }];
    case 'ucdp':
      return [{ source: 'ucdp', table: 'conflict_deaths' }];
    case 'unhcr':
      return [{ source: 'unhcr', table: 'displaced' }];
    default:
      return [{ source: 'undesa-ims', edition: stockOf(series) ?? newestStock }];
  }
}

/** What amounts in dollars of another year rest on beside the rest. */
export function priceUses({ flow }: Pick<Measure, 'flow'>, dollars: Dollars): SourceUse[] {
  return dollars === 'real' && flow === 'remittance' ? [priceUse] : [];
}

/** Where the corridors of a year come from. */
export function flowUses(kind: FlowKind, series: SeriesId, year: number): SourceUse[] {
  if (kind === 'remittance')
    return areModelled(kind, year) ? modelUses(undefined, [year]) : matrixUse(year);
  if (kind === 'cost') return pricesIn(year);
  return kind === 'migrant'
    ? [{ source: 'undesa-ims', edition: stockOf(series) ?? newestStock }]
    : [{ source: 'unhcr', table: 'displaced' }];
}
