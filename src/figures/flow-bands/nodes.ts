import { incomeGroups, regions } from '../../domain/economy.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import type { FlowNode } from './rows.ts';

/** What is no group of a list: those beside the chosen, those in none, and partners not known. */
const apart = ['rest', 'no_income', 'unknown'] as const;

const listed: readonly FlowNode[] = [...regions, ...incomeGroups.toReversed()];

/** Whether a node is an economy by itself. */
export function isEconomy(node: FlowNode): boolean {
  return /^[A-Z]{3}$/.test(node);
}

/** Whether it is one that can lead: a group of a list, or an economy, not what is left. */
export function isNamed(node: FlowNode): boolean {
  return !apart.some((one) => one === node);
}

/** The nodes in an order that no year changes: groups as listed, economies as chosen, what is left. */
export function inNodeOrder(
  nodes: readonly FlowNode[],
  chosen: readonly string[] = [],
): readonly FlowNode[] {
  const order = [...listed, ...chosen, ...nodes.filter(isEconomy).toSorted(), ...apart];
  return [...new Set(order)].filter((node) => nodes.includes(node));
}

/** A node by its name, which stands by itself in its sentence. */
export function nodeValue(node: FlowNode): MessageValue {
  if (isEconomy(node)) return { kind: 'economy', value: node };
  return { kind: 'message', value: groupMessage(node) };
}

/** The name of a node that is no economy. */
export function groupMessage(node: FlowNode): Message {
  if (apart.some((one) => one === node)) return { id: `flow-bands:node.${node}` };
  const income = incomeGroups.some((one) => one === node);
  return { id: `domain:${income ? 'income' : 'region'}.${node}` };
}

/** The economies at the ends of the corridor's own page, where money goes from host to home. */
export function corridorHref(of: string, one: { sender: string; receiver: string }): string {
  return of === 'money'
    ? `/corridor/${one.sender}/${one.receiver}`
    : `/corridor/${one.receiver}/${one.sender}`;
}
