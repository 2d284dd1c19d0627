import type { EconomyCode } from '../../domain/economy.ts';
import type { ComparedRow, PartnerGroup } from '../official/compared-row.ts';
import { banks, isReporter, type BankId, type Reporter } from '../official/reporters.ts';
import type { EconomiesSettings } from '../shared/economies-settings.ts';

export interface PartnersRows {
  compared: readonly ComparedRow[];
}

/** A partner as the bank reports it, or a group that the bank keeps together; US$. */
export interface Partner {
  /** Null for a group, of which nothing is set beside it. */
  partner: EconomyCode | null;
  group: PartnerGroup | null;
  usd: number;
  /** Percent of the bank's own total; null where it gives none. */
  share: number | null;
  matrix: number | null;
  modelled: number | null;
  low: number | null;
  high: number | null;
}

/** One direction of one economy, the largest partner first. */
export interface PartnerList {
  economy: Reporter;
  source: BankId;
  direction: 'received' | 'paid';
  /** What the bank reports in all; null where it gives no total. */
  total: number | null;
  top: readonly Partner[];
  all: readonly Partner[];
}

export interface OfficialPartnersModel {
  economies: readonly EconomyCode[];
  year: number;
  /** Lists of the economies whose central bank reports the year. */
  lists: readonly PartnerList[];
}

const mostDrawn = 10;

/**
 * From whom and to whom, as central banks report it.
 *
 * @param year of all figures: the bank's, the matrix's and the estimate's
 */
export function officialPartnersModel(
  { economies }: EconomiesSettings,
  { compared }: PartnersRows,
  year: number,
): OfficialPartnersModel {
  const count = economies.length > 1 ? 5 : mostDrawn;
  const lists = economies.filter(isReporter).flatMap((economy) =>
    banks[economy].directions.flatMap((direction): PartnerList[] => {
      const rows = compared.filter(
        (row) => row.reporter === economy && row.direction === direction,
      );
      const total = rows.find((row) => row.partner_group === 'world')?.usd ?? null;
      const all = rows
        .filter((row) => row.partner_group !== 'world' && row.usd > 0)
        .map((row) => partnerOf(row, total))
        .toSorted((a, b) => b.usd - a.usd);
      const { source } = banks[economy];
      return all.length === 0
        ? []
        : [{ economy, source, direction, total, top: topOf(all, count), all }];
    }),
  );
  return { economies, year, lists };
}

function topOf(all: readonly Partner[], count: number): readonly Partner[] {
  return all.filter(({ group }) => group !== 'other' && group !== 'unidentified').slice(0, count);
}

function partnerOf(row: ComparedRow, total: number | null): Partner {
  return {
    partner: row.direction === 'received' ? row.sender : row.receiver,
    group: row.partner_group,
    usd: row.usd,
    share: total === null || total <= 0 ? null : (100 * row.usd) / total,
    matrix: row.matrix_usd,
    modelled: row.modelled_usd,
    low: row.modelled_low,
    high: row.modelled_high,
  };
}
