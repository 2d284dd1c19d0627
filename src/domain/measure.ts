import { firstMatrixYear, matrixYears } from './editions/matrices.ts';
import { newestStock, stockEditions, type StockEdition } from './editions/stock.ts';

/** What the map can show. Order is the order of the picker. */
export const measureIds = [
  'received',
  'paid',
  'received_gdp',
  'received_person',
  'abroad',
  'hosted',
  'abroad_women',
  'hosted_women',
  'cost_to',
  'cost_from',
  'refugees_hosted',
  'refugees_origin',
  'refugees_returned',
  'conflict_deaths',
] as const;
export type MeasureId = (typeof measureIds)[number];

/** A corridor quantity, drawn as flows. */
export type FlowKind = 'remittance' | 'migrant' | 'cost' | 'refugee' | 'return';

/** A revision of the migrant stock as a series. */
export type StockSeries = `undesa-${StockEdition}`;

/**
 * A series of a measure: one source and edition, or the headline, which `headline_total` picks out
 * of two. Two series are never joined into one line.
 */
export type SeriesId = 'headline' | MoneyPublisher | StockSeries | 'rpw' | 'unhcr' | 'ucdp';

/** `ppp`: international dollars, which buy the same everywhere; never written as US$. */
export type Unit = 'usd' | 'usd_per_person' | 'ppp' | 'percent' | 'persons';

/** How values become colours: chosen by the distribution of the measure, not by taste. */
export type ScaleKind = 'quantile' | 'log' | 'diverging' | 'cost';

export interface Measure {
  id: MeasureId;
  group: 'remittances' | 'migrants' | 'women' | 'cost' | 'displacement' | 'conflict';
  unit: Unit;
  scale: ScaleKind;
  /** Centre of a diverging scale. */
  centre?: number;
  /** First is the default. */
  series: readonly [SeriesId, ...SeriesId[]];
  flow: FlowKind;
  /** Which end of a flow the measure colours, as columns of the flow rows. */
  side: 'sender' | 'receiver';
  /** Whether values add up to a meaningful world total (amounts and persons do, shares do not). */
  additive: boolean;
  /** Decimal places of the publisher are not kept on screen; this many significant digits are. */
  digits: number;
}

/** The series that a flow kind's corridors come in. */
export type FlowSeriesId = 'wb-brm' | 'modelled' | StockSeries | 'rpw' | 'unhcr';

/** Whose figure a headline is; the other's stands beside it where the two differ. */
export const moneyPublishers = ['wdi', 'knomad'] as const;
export type MoneyPublisher = (typeof moneyPublishers)[number];

/** The headline takes one publisher's figure for each economy and year. */
const headlineFirst = ['headline', ...moneyPublishers] as const;
const [newest = '', ...older] = stockEditions;
const revisions = [stockSeries(newest), ...older.map(stockSeries)] as const;

/** The series of a revision of the migrant stock. */
export function stockSeries(stock: StockEdition): StockSeries {
  return `undesa-${stock}`;
}

/** The revision of the migrant stock that a series is of; null for any other series. */
export function stockOf(series: string): StockEdition | null {
  return series.startsWith('undesa-') ? series.slice('undesa-'.length) : null;
}

const rpwThenWdi = ['rpw', 'wdi'] as const;

/**
 * Every measure of the map.
 *
 * Flow rows always run the way the thing moves: money sender → receiver, people origin →
 * destination; the columns are `sender` and `receiver` for both (a migrant's origin is in
 * `sender`, the destination in `receiver`).
 */
export const measures: Readonly<Record<MeasureId, Measure>> = {
  received: {
    id: 'received',
    group: 'remittances',
    unit: 'usd',
    scale: 'quantile',
    series: headlineFirst,
    flow: 'remittance',
    side: 'receiver',
    additive: true,
    digits: 3,
  },
  paid: {
    id: 'paid',
    group: 'remittances',
    unit: 'usd',
    scale: 'quantile',
    series: headlineFirst,
    flow: 'remittance',
    side: 'sender',
    additive: true,
    digits: 3,
  },
  received_gdp: {
    id: 'received_gdp',
    group: 'remittances',
    unit: 'percent',
    scale: 'quantile',
    series: headlineFirst,
    flow: 'remittance',
    side: 'receiver',
    additive: false,
    digits: 3,
  },
  received_person: {
    id: 'received_person',
    group: 'remittances',
    unit: 'usd_per_person',
    scale: 'quantile',
    series: headlineFirst,
    flow: 'remittance',
    side: 'receiver',
    additive: false,
    digits: 3,
  },
  abroad: {
    id: 'abroad',
    group: 'migrants',
    unit: 'persons',
    scale: 'log',
    series: revisions,
    flow: 'migrant',
    side: 'sender',
    additive: true,
    digits: 3,
  },
  hosted: {
    id: 'hosted',
    group: 'migrants',
    unit: 'persons',
    scale: 'log',
    series: revisions,
    flow: 'migrant',
    side: 'receiver',
    additive: true,
    digits: 3,
  },
  abroad_women: {
    id: 'abroad_women',
    group: 'women',
    unit: 'percent',
    scale: 'diverging',
    series: revisions,
    flow: 'migrant',
    side: 'sender',
    additive: false,
    digits: 3,
    centre: 50,
  },
  hosted_women: {
    id: 'hosted_women',
    group: 'women',
    unit: 'percent',
    scale: 'diverging',
    series: revisions,
    flow: 'migrant',
    side: 'receiver',
    additive: false,
    digits: 3,
    centre: 50,
  },
  cost_to: {
    id: 'cost_to',
    group: 'cost',
    unit: 'percent',
    scale: 'cost',
    series: rpwThenWdi,
    flow: 'cost',
    side: 'receiver',
    additive: false,
    digits: 3,
  },
  cost_from: {
    id: 'cost_from',
    group: 'cost',
    unit: 'percent',
    scale: 'cost',
    series: rpwThenWdi,
    flow: 'cost',
    side: 'sender',
    additive: false,
    digits: 3,
  },
  refugees_hosted: {
    id: 'refugees_hosted',
    group: 'displacement',
    unit: 'persons',
    scale: 'log',
    series: ['unhcr'],
    flow: 'refugee',
    side: 'receiver',
    additive: true,
    digits: 3,
  },
  refugees_origin: {
    id: 'refugees_origin',
    group: 'displacement',
    unit: 'persons',
    scale: 'log',
    series: ['unhcr'],
    flow: 'refugee',
    side: 'sender',
    additive: true,
    digits: 3,
  },
  refugees_returned: {
    id: 'refugees_returned',
    group: 'displacement',
    unit: 'persons',
    scale: 'log',
    series: ['unhcr'],
    flow: 'return',
    side: 'receiver',
    additive: true,
    digits: 3,
  },
  // Its lines are of those who fled from there.
  conflict_deaths: {
    id: 'conflict_deaths',
    group: 'conflict',
    unit: 'persons',
    scale: 'log',
    series: ['ucdp'],
    flow: 'refugee',
    side: 'sender',
    additive: true,
    digits: 3,
  },
};

/** Whether the measure is women's share of persons: its corridors carry both. */
export function isWomenShare(measure: Pick<Measure, 'group'>): boolean {
  return measure.group === 'women';
}

/** Unit of the corridors behind a measure. */
export function flowUnit(kind: FlowKind): Unit {
  if (kind === 'remittance') return 'usd';
  return kind === 'cost' ? 'percent' : 'persons';
}

/**
 * Whether the corridors of a year are our estimate, since no matrix is published of it. Before the
 * first matrix nothing is estimated.
 */
export function areModelled(kind: FlowKind, year: number): boolean {
  return kind === 'remittance' && year > firstMatrixYear && !matrixYears.includes(year);
}

/**
 * The corridor series drawn over a measure's series in a year: the same revision where there are
 * two; the published matrix of the year, and the estimate where there is none.
 */
export function flowSeries(kind: FlowKind, series: SeriesId, year: number): FlowSeriesId {
  if (kind === 'remittance') return areModelled(kind, year) ? 'modelled' : 'wb-brm';
  if (kind === 'cost') return 'rpw';
  if (kind === 'migrant') return stockSeries(stockOf(series) ?? newestStock);
  return 'unhcr';
}
