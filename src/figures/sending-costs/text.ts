import type { Message, MessageValue } from '../../domain/message.ts';
import { goalYear } from './goal-year.ts';
import {
  chosenAt,
  isGroup,
  type CorridorSet,
  type End,
  type EndsSettings,
  type Group,
} from './settings.ts';

const hardships: readonly Group[] = ['ldc', 'lldc', 'sids', 'fcv'];
const incomes: readonly Group[] = ['L', 'LM', 'UM', 'H'];

/** A group by its name; of all economies there is none to say. */
export function groupName(group: Exclude<Group, 'all'>): Message {
  if (hardships.includes(group)) return { id: `domain:group.${group}` };
  return { id: `domain:${incomes.includes(group) ? 'income' : 'region'}.${group}` };
}

/** Which corridors are told of, by the groups at their ends; null where it is all of them. */
export function scopeOf({ from, to }: EndsSettings): Message | null {
  const name = (end: End): MessageValue =>
    isGroup(end)
      ? {
          kind: 'message',
          value: end === 'all' ? { id: 'sending-costs:everyone' } : groupName(end),
        }
      : { kind: 'economies', value: chosenAt(end) };
  if (from === 'all' && to === 'all') return null;
  return { id: 'sending-costs:scope', values: { senders: name(from), receivers: name(to) } };
}

/** A sentence of all corridors, or the one that names the groups in brackets. */
export function scoped(id: string, ends: EndsSettings, values: Message['values']): Message {
  const scope = scopeOf(ends);
  if (scope === null) return { id: `${id}.all`, values: { ...values } };
  return { id: `${id}.some`, values: { ...values, scope: { kind: 'message', value: scope } } };
}

/** What the goals are, and that a mean of quotes is not the official test. */
export const goalsNote: Message = {
  id: 'sending-costs:note.goals',
  values: { goal: { kind: 'year', value: goalYear } },
};

/** Which corridors are counted, by the quarters drawn: those that have prices, or the same throughout. */
export function setNote({
  corridors,
  rows,
}: {
  corridors: CorridorSet;
  rows: readonly { quarter: string; priced: number }[];
}): Message {
  const counts = rows.map(({ priced }) => priced);
  if (corridors === 'same')
    return {
      id: 'sending-costs:note.same',
      values: { first: quarterValue(rows[0]?.quarter ?? ''), priced: count(counts.at(-1) ?? 0) },
    };
  return {
    id: 'sending-costs:note.changing',
    values: {
      fewest: count(Math.min(...counts)),
      most: count(Math.max(...counts)),
      same: { kind: 'message', value: { id: 'sending-costs:corridors.same' } },
    },
  };
}

/** How many corridors of a quarter have prices that tell no cost, and which those are. */
export function leftOutNote(left: number, quarter: string): Message {
  return {
    id: 'sending-costs:note.left_out',
    values: { left: count(left), quarter: quarterValue(quarter) },
  };
}

export const points = (value: number): MessageValue => ({
  kind: 'count',
  value: Math.round(value * 100) / 100,
});

export const count = (value: number): MessageValue => ({ kind: 'count', value });

export const quarterValue = (value: string): MessageValue => ({ kind: 'quarter', value });

export const share = (value: number): MessageValue => ({ kind: 'share', value });

/** A cost as a table has it: to two decimals. */
export const costCell = (value: number): MessageValue => ({
  kind: 'amount',
  value,
  unit: 'percent',
  as: 'full',
});
