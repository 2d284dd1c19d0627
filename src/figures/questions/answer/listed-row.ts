import type { EconomyCode } from '../../../domain/economy.ts';
import type { MessageValue } from '../../../domain/message.ts';

/** A line of a list. */
export interface ListedRow {
  economies: readonly EconomyCode[];
  year: number;
  value: MessageValue;
}
