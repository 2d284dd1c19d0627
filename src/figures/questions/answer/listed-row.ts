import type { EconomyCode } from '../../../domain/economy.ts';
import type { MessageValue } from '../../../domain/message.ts';

/** A line of a list. */
export interface ListedRow {
  /** Codes of economies or of groups. */
  economies: readonly EconomyCode[];
  year: number;
  value: MessageValue;
  /** The same in its unit, to be drawn. */
  number: number;
  /** Ends of the 80 % interval of an estimate. */
  interval?: readonly [low: number, high: number] | null;
}
