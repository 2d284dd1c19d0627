import type { EconomyCode } from '../../domain/economy.ts';
import type { EconomiesSettings } from '../shared/economies-settings.ts';

/** A corridor with a price that tells a cost. */
export interface KeptRow {
  /** Of the amounts. */
  year: number;
  receiver: EconomyCode;
  sender: EconomyCode;
  /** Of the price, as `2025Q3`. */
  quarter: string;
  /** Mean cost of sending US$200, percent of the amount. */
  percent: number;
  /** What was sent by the estimate, US$. */
  usd: number;
  /** What the cost above the goal came to, US$; 0 at or under the goal. */
  kept: number;
  /** All that the receiver received, US$. */
  received: number;
  /** The least and the largest sum over the receiver's corridors that methods of estimating give, US$. */
  lowest: number;
  highest: number;
  /** Whether the migrants counted there bear out little of the amount. */
  doubted: boolean;
}

export interface KeptRows {
  world: readonly KeptRow[];
}

/** What one economy's corridors give. */
export interface KeptEconomy {
  economy: EconomyCode;
  /** Those above the goal come first, the largest sum first. */
  corridors: readonly KeptRow[];
  /** US$. */
  kept: number;
  /** What of it is on amounts that are doubted, US$, and their senders, the largest first. */
  doubted: { kept: number; senders: readonly EconomyCode[] };
  /** Ends over methods; null where another method knows nothing of these corridors. */
  range: readonly [low: number, high: number] | null;
  /** Percent of all received that the corridors carry. */
  covered: number;
  year: number;
  /** The newest quarter of their prices. */
  quarter: string;
}

export interface KeptModel {
  economies: readonly EconomyCode[];
  /** Those whose priced corridors carry enough to tell. */
  told: readonly KeptEconomy[];
  /** Those whose priced corridors carry too little. */
  untold: readonly KeptEconomy[];
  /** The newest year of amounts. */
  newest: number;
}

/** The least part of the money, in percent, that priced corridors must carry: as a cost is told. */
const least = 25;

export function keptModel({ economies }: EconomiesSettings, { world }: KeptRows): KeptModel {
  const all = economies.flatMap((economy): KeptEconomy[] => {
    const corridors = world.filter(({ receiver }) => receiver === economy);
    const [first] = corridors;
    if (!first) return [];
    const doubted = corridors.filter((row) => row.doubted && row.kept > 0);
    const usd = corridors.reduce((sum, row) => sum + row.usd, 0);
    return [
      {
        economy,
        corridors,
        kept: corridors.reduce((sum, row) => sum + row.kept, 0),
        doubted: {
          kept: doubted.reduce((sum, row) => sum + row.kept, 0),
          senders: doubted.map(({ sender }) => sender),
        },
        range: first.lowest > 0 ? [first.lowest, first.highest] : null,
        covered: (100 * usd) / first.received,
        year: first.year,
        quarter:
          corridors
            .map(({ quarter }) => quarter)
            .toSorted()
            .at(-1) ?? '',
      },
    ];
  });
  return {
    economies,
    told: all.filter(({ covered }) => covered >= least),
    untold: all.filter(({ covered }) => covered < least),
    newest: Math.max(0, ...world.map(({ year }) => year)),
  };
}

/** The corridors above the goal. */
export function dearOf({ corridors }: KeptEconomy): readonly KeptRow[] {
  return corridors.filter(({ kept }) => kept > 0);
}
