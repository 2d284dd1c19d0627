import type { Message, MessageValue } from '../../domain/message.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import type { AccountsModel } from './model.ts';

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
