import { lastStockYear, newestStock } from '../../domain/editions/stock.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import { economyOf } from '../shared/phrases.ts';
import { isWeak, type SimilarModel } from './model.ts';

const say = (key: string, values: Message['values'] = {}): Message => ({
  id: `corridor-similar:${key}`,
  values,
});

const percent = (value: number): MessageValue => ({ kind: 'amount', value, unit: 'percent' });

/** The corridor whose amount is nearest; the largest into the receiver where there is none. */
export function similarFinding(model: SimilarModel): readonly Message[] {
  const named = model.groups.flatMap(({ shared, corridors }) => {
    const own = corridors.find((one) => one.own);
    return corridors
      .filter((one) => !one.own)
      .map((one) => ({ ...one, shared, apart: own ? Math.abs(Math.log(one.usd / own.usd)) : 0 }));
  });
  const [first] = named.toSorted((a, b) => a.apart - b.apart);
  if (!first) return [];
  return [
    say(`finding.${model.nearest ? 'nearest' : 'largest'}.${first.shared}`, {
      sender: economyOf(first.sender),
      receiver: economyOf(first.receiver),
      amount: { kind: 'amount', value: first.usd, unit: 'usd' },
      year: { kind: 'year', value: model.year ?? 0 },
    }),
  ];
}

/** Why nothing is set beside it. */
export function similarEmpty(model: SimilarModel): Message | null {
  if (model.groups.length > 0) return null;
  return say('empty', {
    sender: economyOf(model.sender),
    receiver: economyOf(model.receiver),
  });
}

/** The rule by which they were chosen, and what the columns hold. */
export function similarNotes(model: SimilarModel): readonly Message[] {
  const weak = model.groups.some(({ corridors }) => corridors.some(isWeak));
  return [
    say(model.nearest ? 'rule.nearest' : 'rule.largest'),
    say('note', { year: { kind: 'year', value: lastStockYear(newestStock) } }),
    ...(weak ? [say('note_thin')] : []),
  ];
}

/** Every corridor shown, each once. */
export function similarTable(model: SimilarModel): FigureTable {
  const seen = new Set<string>();
  const all = model.groups.flatMap(({ corridors }) => corridors);
  return {
    columns: ['sender', 'receiver', 'amount', 'cost', 'quotes', 'women'].map((name) =>
      say(`column.${name}`),
    ),
    rows: all
      .filter(({ sender, receiver }) => {
        const key = sender + receiver;
        return !seen.has(key) && seen.add(key);
      })
      .map((one) => [
        { kind: 'economy', value: one.sender },
        { kind: 'economy', value: one.receiver },
        { kind: 'amount', value: one.usd, unit: 'usd', as: 'full' },
        one.cost === null ? null : percent(one.cost),
        one.quotes === null ? null : { kind: 'count', value: one.quotes },
        one.women === null ? null : percent(one.women),
      ]),
  };
}
