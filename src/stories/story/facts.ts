import type { Row } from '../../database/row.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import type { MessageValue } from '../../domain/message.ts';

/** What a number, or a name, of a story is: so it is written. */
export type FactKind =
  'usd' | 'percent' | 'persons' | 'count' | 'year' | 'quarter' | 'month' | 'economy';

/** The row behind a story's sentences. */
export type Facts = Row;

/**
 * The values of a story's sentences, by the name of their column, and each economy by its code.
 *
 * @throws when the row lacks one: nothing may be said with a number that is not there
 */
export function valuesOf(
  kinds: Readonly<Record<string, FactKind>>,
  economies: readonly EconomyCode[],
  facts: Facts,
): Readonly<Record<string, MessageValue>> {
  return Object.fromEntries([
    ...economies.map((code) => [code, { kind: 'economy', value: code }] as const),
    ...Object.entries(kinds).map(
      ([name, kind]) => [name, written(name, kind, facts[name])] as const,
    ),
  ]);
}

function written(name: string, kind: FactKind, value: Row[string] | undefined): MessageValue {
  if (value === null || value === undefined) throw new Error(`A story lacks ${name}`);
  switch (kind) {
    case 'usd':
    case 'persons':
      return { kind: 'amount', value: Number(value), unit: kind };
    case 'percent':
      return { kind: 'share', value: Number(value) };
    case 'count':
    case 'year':
      return { kind, value: Number(value) };
    case 'quarter':
    case 'month':
    case 'economy':
      return { kind, value: String(value) };
  }
}
