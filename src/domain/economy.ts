/** ISO 3166-1 alpha-3 of an economy; `XKX` for Kosovo, `XCX` for the Channel Islands. */
export type EconomyCode = string;

/** World Bank income groups, lowest first. */
export const incomeGroups = ['L', 'LM', 'UM', 'H'] as const;
export type IncomeGroup = (typeof incomeGroups)[number];

/** UN regions, in the order they are listed to users. */
export const regions = ['africa', 'americas', 'asia', 'europe', 'oceania'] as const;
export type Region = (typeof regions)[number];

/** One economy: what filters, labels and the map need of it. */
export interface Economy {
  economy: EconomyCode;
  /** ISO 3166-1 alpha-2; null where there is none. */
  iso2: string | null;
  /** Short name in English, as the United Nations writes it; a language's own is in its folder. */
  name: string;
  region: Region | null;
  subregion: string | null;
  income: IncomeGroup | null;
  /** Least developed country. */
  ldc: boolean;
  /** Landlocked developing country. */
  lldc: boolean;
  /** Small island developing state. */
  sids: boolean;
  /** Fragile or conflict-affected, in the World Bank's newest list. */
  fcv: boolean;
}
