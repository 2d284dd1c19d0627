import { choiceParameter } from '../../domain/parameter-kinds.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import type { ParameterSpec } from '../../domain/parameters.ts';
import type { FigureTable } from '../figure/define-figure.ts';

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

/** Where women and men stand in the newest round; then how the gap moved. */
export function accountsFinding(model: AccountsModel): readonly Message[] {
  const [then, now] = [model.rounds[0], model.rounds.at(-1)];
  if (!then || !now) return [];
  const points = (value: number): MessageValue => ({
    kind: 'count',
    value: Math.round(value * 10) / 10,
  });
  const year = (value: number): MessageValue => ({ kind: 'year', value });
  const change = now.gap - then.gap;
  const way = Math.abs(change) < 0.5 ? 'same' : change > 0 ? 'wider' : 'narrower';
  return [
    {
      id: `accounts-world:finding.${model.what}`,
      values: {
        women: { kind: 'share', value: now.women },
        men: { kind: 'share', value: now.men },
        year: year(now.round),
        economies: { kind: 'count', value: now.economies },
      },
    },
    {
      id: `accounts-world:finding.gap.${then === now ? 'only' : way}`,
      values: {
        before: points(then.gap),
        now: points(now.gap),
        first: year(then.round),
        year: year(now.round),
        ahead: { kind: 'count', value: now.more_women },
        economies: { kind: 'count', value: now.economies },
      },
    },
  ];
}

export function accountsTable(model: AccountsModel): FigureTable {
  const column = (name: string): Message => ({ id: `accounts-world:column.${name}` });
  return {
    columns: ['round', 'women', 'men', 'gap', 'ahead', 'economies'].map(column),
    rows: model.rounds.map((row) => [
      { kind: 'year', value: row.round },
      { kind: 'share', value: row.women },
      { kind: 'share', value: row.men },
      { kind: 'count', value: Math.round(row.gap * 10) / 10 },
      { kind: 'count', value: row.more_women },
      { kind: 'count', value: row.economies },
    ]),
  };
}
