import type { EconomyCode } from '../../domain/economy.ts';
import type { NamedEconomy } from '../../language/index.ts';

export interface EconomySearchProps {
  label: string;
  placeholder?: string;
  /** Everything that can be found. */
  economies: readonly NamedEconomy[];
  value: EconomyCode | null;
  onChoose: (economy: EconomyCode | null) => void;
}
