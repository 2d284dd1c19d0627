import { rounded } from '../lib/cell-number.ts';

/** One indicator of the World Development Indicators, under our name. */
export interface Kept {
  name: string;
  /** Decimal places kept, */
  places?: number;
  /** or significant digits, where values differ by orders of magnitude. */
  digits?: number;
  /** First year kept, where it is another than the atlas's. */
  from?: number;
  /** Whether the publisher's world total is of the sum that our economies are part of. */
  worldTotal?: true;
}

/** Other tables begin here; older years are left out. */
export const firstYear = 1990;

/** What money received is divided by begins where the newest vintage of it does. */
const from = 1970;

/** Indicators by their World Bank code, each in a file of its own. */
export const byCode: Readonly<Record<string, Kept>> = {
  'SI.POV.DDAY': { name: 'poverty_300_pct', places: 1 },
  'SI.POV.LMIC': { name: 'poverty_420_pct', places: 1 },
  'SI.POV.UMIC': { name: 'poverty_830_pct', places: 1 },
  'SI.POV.NAHC': { name: 'poverty_national_pct', places: 1 },
  'SP.POP.TOTL': { name: 'population', places: 0, from, worldTotal: true },
  'SP.POP.TOTL.FE.ZS': { name: 'population_female_pct', places: 2 },
  'NY.GDP.MKTP.CD': { name: 'gdp_usd', places: 0, from, worldTotal: true },
  'NY.GDP.PCAP.PP.CD': { name: 'gdp_person_ppp_current', places: 1 },
  'NY.GDP.PCAP.PP.KD': { name: 'gdp_person_ppp', places: 1 },
  'NY.GNP.ATLS.CD': { name: 'gni_atlas_usd', digits: 7 },
  'DT.ODA.ODAT.CD': { name: 'aid_usd', digits: 7 },
  'NE.EXP.GNFS.ZS': { name: 'exports_gdp_pct', places: 2 },
  'NE.IMP.GNFS.ZS': { name: 'imports_gdp_pct', places: 2 },
  'FI.RES.TOTL.CD': { name: 'reserves_usd', digits: 7 },
  'BX.KLT.DINV.CD.WD': { name: 'fdi_in_usd', digits: 7 },
  'FP.CPI.TOTL.ZG': { name: 'inflation_pct', places: 2 },
  'PA.NUS.FCRF': { name: 'exchange_rate', digits: 7 },
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

/** A value as precisely as the indicator is kept. */
export function keptValue(value: number, { places, digits }: Kept): number {
  return digits === undefined ? rounded(value, places ?? 0) : Number(value.toPrecision(digits));
}
