/** One indicator of the World Development Indicators and how many decimal places are kept. */
export interface Kept {
  name: string;
  places: number;
}

/** Indicators by their World Bank code, each in a file of its own. */
export const byCode: Readonly<Record<string, Kept>> = {
  'SI.POV.DDAY': { name: 'poverty_300_pct', places: 1 },
  'SI.POV.LMIC': { name: 'poverty_420_pct', places: 1 },
  'SI.POV.UMIC': { name: 'poverty_830_pct', places: 1 },
  'SI.POV.NAHC': { name: 'poverty_national_pct', places: 1 },
  'SP.POP.TOTL': { name: 'population', places: 0 },
};

/** Indicators of the collection `wdi.csv` by the names it gives them. */
export const byVariable: Readonly<Record<string, Kept>> = {
  gdp: { name: 'gdp_usd', places: 0 },
  income: { name: 'gdp_person_ppp', places: 1 },
  fdiin: { name: 'fdi_in_usd', places: 0 },
  unem: { name: 'unemployment_pct', places: 2 },
  nmig: { name: 'net_migration', places: 0 },
};

/** What of that collection no table holds, and why. */
export const notKept: Readonly<Record<string, string>> = {
  pop: 'of another origin than the World Bank’s population, which is read from its own file',
  remin: 'remittances are read from the World Bank’s own file, a newer edition',
  remout: 'remittances are read from the World Bank’s own file, a newer edition',
  birth: 'no figure needs it',
  depend: 'no figure needs it',
  fdiout: 'no figure needs it',
  inf: 'no figure needs it',
  polstb: 'no figure needs it',
};

/** Other tables begin here; older years are left out. */
export const firstYear = 1990;
