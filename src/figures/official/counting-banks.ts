import type { EconomyCode } from '../../domain/economy.ts';

/** What a central bank has published of one sender, as others have reported it. */
export interface BankSays {
  /** The sender that it has first. */
  leader: EconomyCode;
  /** Percent of all that it counted. */
  share: number;
  year: number;
  /** Where that stands; null where the bank says it itself. */
  by: string | null;
}

/** What a central bank has counted in all in a year, and where that stands. */
export interface BankTotal {
  year: number;
  by: string;
}

/**
 * Receivers whose central bank publishes what was received by country of origin, in a table that the data
 * of the atlas do not hold: an estimate of who sent it is no match for that. With the sender that it has
 * first, where a whole year of it was found, looked up on 29 November 2026:
 * BOL mudosocial.com, Bolivia registra record histórico de remesas en 2022 ·
 * ECU eldiario.ec, 5 April 2025 (4,804 of 6,539 million US$) ·
 * GEO en.vestikavkaza.ru, 15 January 2025 (573 million US$ of 3.4 billion; Italy 567, Russia 541) ·
 * IDN databoks.katadata.co.id, 17 May 2022 (2.82 of 9.16 billion US$) ·
 * KEN businessdailyafrica.com, January 2025 ·
 * NIC the bank's own Informe de Remesas, 29 January 2025 (4,340.2 of 5,243.1 million US$) ·
 * PRT rr.sapo.pt, 23 February 2023 (1,081.6 of 3,892.2 million euros; Switzerland 1,061.6) ·
 * PRY latribuna.com.py, on 2023 (388.4 of 621.4 million US$).
 * Of Bangladesh (United States, Saudi Arabia and the United Arab Emirates first in turn, by fiscal years),
 * Colombia, El Salvador, Jamaica, the Kyrgyz Republic and Moldova parts of years alone were found.
 */
const counting: Readonly<Record<EconomyCode, BankSays | null>> = {
  BGD: null,
  BOL: { leader: 'ESP', share: 31.4, year: 2022, by: 'mudosocial.com' },
  COL: null,
  ECU: { leader: 'USA', share: 73.5, year: 2024, by: 'eldiario.ec' },
  GEO: { leader: 'USA', share: 17, year: 2024, by: 'vestikavkaza.ru' },
  IDN: { leader: 'SAU', share: 31, year: 2021, by: 'databoks.katadata.co.id' },
  JAM: null,
  KEN: { leader: 'USA', share: 51, year: 2024, by: 'businessdailyafrica.com' },
  KGZ: null,
  MDA: null,
  NIC: { leader: 'USA', share: 82.8, year: 2024, by: null },
  PRT: { leader: 'FRA', share: 28, year: 2022, by: 'rr.sapo.pt' },
  PRY: { leader: 'ESP', share: 62.5, year: 2023, by: 'latribuna.com.py' },
  SLV: null,
};

/**
 * What a central bank is reported to have counted in all, where both publishers are far from it; the amount,
 * in its currency, stands in the words. PRT 24.sapo.pt, February 2024 (3,985.57 million euros).
 */
const totals: Readonly<Record<EconomyCode, BankTotal>> = {
  PRT: { year: 2023, by: '24.sapo.pt' },
};

/** The year and the place of a central bank's own total, which the words of `bank_total` have. */
export function bankTotal(economy: EconomyCode): BankTotal | null {
  return totals[economy] ?? null;
}

/** Whether its central bank counts by country what it receives, and the atlas has none of it. */
export function isCountedElsewhere(economy: EconomyCode): boolean {
  return economy in counting;
}

/** The sender that the central bank of an economy has first, where that was found of a whole year. */
export function bankSays(economy: EconomyCode): BankSays | null {
  return counting[economy] ?? null;
}
