import type { Query } from '../../database/query.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import { genderPack, genderLaterPack } from '../shared/gender-packs.ts';
import sql from './query.sql?raw';

/** Whose migrants: those from an economy, or those who live in it. */
export const sides = ['abroad', 'hosted'] as const;
export type Side = (typeof sides)[number];

export interface ShareRow {
  year: number;
  economy: EconomyCode;
  persons: number;
  /** Women among them, %. */
  share: number;
}

/** Women's share of an economy's migrants in the first and in the newest year. */
export interface SharePair {
  economy: EconomyCode;
  /** Women and men of the newest year. */
  persons: number;
  /** null where the first year has no figure. */
  before: number | null;
  now: number;
}

export interface SharePairs {
  first: number;
  newest: number;
  pairs: readonly SharePair[];
}

/** What both figures of these shares ask. */
export function sharesQuery(side: Side): Query<ShareRow> {
  return {
    id: 'women-share-ranked',
    sql,
    parameters: { side },
    resultPack: side === 'abroad' ? genderPack : genderLaterPack,
  };
}

/** Both years of an economy side by side; an economy without the newest year is left out. */
export function sharePairs(rows: readonly ShareRow[]): SharePairs {
  const years = rows.map(({ year }) => year);
  const first = Math.min(...years, Infinity);
  const newest = Math.max(...years, -Infinity);
  const before = new Map(
    rows.filter(({ year }) => year === first).map((row) => [row.economy, row.share]),
  );
  return {
    first,
    newest,
    pairs: rows
      .filter(({ year }) => year === newest)
      .map(({ economy, persons, share }) => ({
        economy,
        persons,
        before: before.get(economy) ?? null,
        now: share,
      })),
  };
}
