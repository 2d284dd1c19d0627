/** Keys under `unit` of the catalogue `columns` by the words of a unit in the database. */
export const unitKeys: Readonly<Record<string, string>> = {
  US$: 'usd',
  persons: 'persons',
  migrants: 'persons',
  percent: 'percent',
  'percent of adults of that sex': 'percent',
  'percent of migrants': 'percent',
  'percent of GDP': 'percent_gdp',
  'percent of the amount': 'percent_sent',
  'percent of US$200': 'percent_sent',
  'percentage points': 'points',
  'international $': 'ppp',
};

/** Units that are not said behind a column: its label says them, or its rows do. */
export const unsaidUnits: ReadonlySet<string> = new Set([
  'year',
  'quotes',
  'transfers',
  'deaths',
  'corridors',
  'economies',
  'class',
  'forecasts',
  'number',
  'power',
  'figures',
  'rank',
  'ratio',
  '0 to 1',
  '-1 to 1',
  'index points',
  'US$, persons or percent',
  'as the measure says',
  'as the indicator says',
  'as the fact says',
]);
