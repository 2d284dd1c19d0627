import { choiceParameter } from '../../domain/parameter-kinds.ts';
import type { ParameterSpec } from '../../domain/parameters.ts';

export const accountKinds = ['account', 'mobile'] as const;

export interface AccountsSettings {
  what: (typeof accountKinds)[number];
}

export const accountsSettings: ParameterSpec<AccountsSettings> = {
  what: choiceParameter<AccountsSettings['what'], AccountsSettings>(accountKinds, 'account'),
};

export interface AccountsRow {
  what: AccountsSettings['what'];
  /** First year of the round. */
  round: number;
  /** Medians over the economies, % of adults of that sex. */
  women: number;
  men: number;
  /** Median of men less women, percentage points: not the difference of the medians. */
  gap: number;
  economies: number;
  /** Of them, those in which women are ahead. */
  more_women: number;
}

export interface AccountsRows {
  rounds: readonly AccountsRow[];
}

export interface AccountsModel {
  what: AccountsSettings['what'];
  rounds: readonly AccountsRow[];
  economies: number;
}

export function accountsModel({ what }: AccountsSettings, { rounds }: AccountsRows): AccountsModel {
  const own = rounds.filter((row) => row.what === what).toSorted((a, b) => a.round - b.round);
  return { what, rounds: own, economies: own.at(-1)?.economies ?? 0 };
}
