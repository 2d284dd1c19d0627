import type { EconomyCode } from '../../domain/economy.ts';
import type { CorridorSettings } from '../shared/corridor-settings.ts';
import type { StockEdition } from '../../domain/editions/stock.ts';

/** People of one origin in the economy that was asked about, by sex. */
export interface StockRow {
  edition: number;
  origin: EconomyCode;
  year: number;
  female: number | null;
  male: number | null;
  /** Whether women's share is one that the publisher gives to many origins there. */
  shared?: boolean;
  /** The year whose number it is, times one number for all who live in the sender; see `moved_pair`. */
  moved_since?: number | null;
}

export interface StockRows {
  /** All who live in the sender. */
  hosted: readonly StockRow[];
}

/** Persons of a year. */
export interface Stock {
  year: number;
  female: number | null;
  male: number | null;
  persons: number;
  /** Women's share in %; null where a sex is unknown or nobody is counted. */
  women: number | null;
  /** Women's share was not observed of this origin: many have the same. */
  shared?: boolean;
  /** The year whose number it is, times one number for all who live in the sender. */
  movedSince?: number;
}

export interface StockModel {
  /** Where they live. */
  sender: EconomyCode;
  /** Where they are from. */
  receiver: EconomyCode;
  edition: StockEdition;
  years: readonly Stock[];
}

/** People from the receiver who live in the sender, in one revision of the stock. */
export function stockModel(
  settings: CorridorSettings & { stock: StockEdition },
  { hosted }: StockRows,
): StockModel {
  const { sender, receiver, stock: edition } = settings;
  const years = hosted
    .filter((row) => row.origin === receiver && String(row.edition) === edition)
    .map(({ year, female, male, shared, moved_since: since }): Stock => {
      const persons = (female ?? 0) + (male ?? 0);
      const known = female !== null && male !== null && persons > 0;
      const women = known ? (100 * female) / persons : null;
      return {
        year,
        female,
        male,
        persons,
        women,
        ...(shared === true ? { shared } : {}),
        ...(since == null ? {} : { movedSince: since }),
      };
    })
    .toSorted((a, b) => a.year - b.year);
  return { sender, receiver, edition, years };
}
