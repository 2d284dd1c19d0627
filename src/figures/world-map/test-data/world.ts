import { measures } from '../../../domain/measure.ts';
import { flowTable } from '../flows/flow-table.ts';
import { mapModel, mapScale, type MapModel, type MapRows } from '../model.ts';
import { mapParameters, settingsOf } from '../settings/parameters.ts';
import type { FlowRow, ValueRow } from '../query/rows.ts';
import type { PlacedEconomy } from '../../../domain/placed-economy.ts';
import type { Settings } from '../settings/settings.ts';
import { workingSet } from '../live/working-set.ts';
import { readParameters } from '../../../domain/parameters.ts';

const iso2: Readonly<Record<string, string>> = {
  USA: 'US',
  MEX: 'MX',
  IND: 'IN',
  ARE: 'AE',
  NPL: 'NP',
  SYR: 'SY',
};

const names: Readonly<Record<string, string>> = {
  USA: 'United States',
  MEX: 'Mexico',
  IND: 'India',
  ARE: 'United Arab Emirates',
  NPL: 'Nepal',
  SYR: 'Syrian Arab Republic',
  XUN: 'Unallocated',
};

const economy = (
  code: string,
  region: PlacedEconomy['region'],
  more: Partial<PlacedEconomy> = {},
): PlacedEconomy => ({
  economy: code,
  iso2: iso2[code] ?? null,
  name: names[code] ?? code,
  region,
  subregion: null,
  income: 'H',
  ldc: false,
  lldc: false,
  sids: false,
  fcv: false,
  placed: true,
  ...more,
});

/** A world of six economies and the unallocated, small enough to check by hand. */
export const economies: ReadonlyMap<string, PlacedEconomy> = new Map(
  [
    economy('USA', 'americas'),
    economy('MEX', 'americas', { income: 'UM' }),
    economy('IND', 'asia', { income: 'LM' }),
    economy('ARE', 'asia'),
    economy('NPL', 'asia', { income: 'LM', ldc: true, lldc: true }),
    economy('SYR', 'asia', { income: 'L', fcv: true }),
    economy('XUN', null, { placed: false, income: null }),
  ].map((one) => [one.economy, one]),
);

export const flow = (
  sender: string,
  receiver: string,
  value: number,
  more: Partial<FlowRow> = {},
): FlowRow => ({
  sender,
  receiver,
  value,
  female: null,
  quotes: null,
  status: 'published',
  rank: 0,
  ...more,
});

export const rows2021: readonly FlowRow[] = [
  flow('USA', 'MEX', 52e9, { rank: 1 }),
  flow('ARE', 'IND', 20e9, { rank: 2 }),
  flow('USA', 'IND', 16e9, { rank: 3 }),
  flow('XUN', 'IND', 3e9, { rank: 4 }),
  flow('IND', 'NPL', 2e9, { rank: 5 }),
  flow('ARE', 'NPL', 1e9, { rank: 6 }),
  flow('USA', 'NPL', 1e9, { rank: 6 }),
  flow('MEX', 'USA', 5e8, { rank: 8 }),
];

export const value = (
  year: number,
  code: string,
  amount: number,
  more: Partial<ValueRow> = {},
) => ({
  year,
  economy: code,
  value: amount,
  status: 'published' as const,
  ...more,
});

export const received: readonly ValueRow[] = [
  ...[2018, 2019, 2020, 2021].flatMap((year) => [
    value(year, 'IND', 80e9),
    value(year, 'MEX', 53e9),
    value(year, 'NPL', 8e9),
    value(year, 'USA', 8e9),
    value(year, 'ARE', 0),
  ]),
  value(2022, 'MEX', 61e9, { status: 'estimate' }),
  value(2022, 'NPL', 9e9, { status: 'estimate' }),
];

/** The newest year of money in the small world; it has a matrix. */
const newestYear = 2021;

/** The settings of an address such as `?measure=paid&focus=MEX`. */
export function settings(search = ''): Settings {
  const address = readParameters(mapParameters(), search).values;
  const money = measures[address.measure].group === 'remittances';
  return settingsOf(money ? { ...address, year: address.year ?? newestYear } : address);
}

export function mapRows(over: Partial<MapRows> = {}): MapRows {
  return {
    economies,
    values: workingSet(received),
    totals: [{ year: 2021, published: 200e9, summed: 149e9, economies: 5 }],
    flowYears: [
      { series: 'wb-brm', year: 2018, corridors: 7, ranked: 7, total: 90e9 },
      { series: 'wb-brm', year: 2021, corridors: 8, ranked: 8, total: 95.5e9 },
    ],
    table: flowTable(rows2021, true),
    ...over,
  };
}

/** The model of an address over the small world. */
export function modelOf(search: string, over: Partial<MapRows> = {}): MapModel {
  const rows = mapRows(over);
  const chosen = settings(search);
  return mapModel(chosen, rows, mapScale(measures[chosen.measure], rows.values));
}
