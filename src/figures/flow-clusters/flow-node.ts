import type { EconomyCode } from '../../domain/economy.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import type { DrawnEconomy } from '../../domain/placed-economy.ts';
import { isGroup } from './is-sum.ts';
import type { Level } from './level.ts';

/**
 * An end of summed flows: `@asia`, `@asia/southern_asia`, or an economy's code where it stands for
 * itself alone.
 */
export type FlowNode = string;

/**
 * The node that an economy belongs to at a level.
 *
 * @returns null where it has no place on the map, or lies in no region
 */
export function nodeOf(economy: DrawnEconomy | undefined, level: Level): FlowNode | null {
  if (economy?.placed !== true) return null;
  if (level === 'economy') return economy.economy;
  const { region, subregion } = economy;
  if (region == null || subregion == null) return null;
  return level === 'region' ? `@${region}` : `@${region}/${keyOf(subregion)}`;
}

/** "South-eastern Asia" → `south_eastern_asia`, as its words are named. */
export function keyOf(subregion: string): string {
  return subregion.toLowerCase().replaceAll(/[^a-z]+/g, '_');
}

/** The region that a group is, or lies in; null for an economy. */
export function regionOf(node: FlowNode): string | null {
  return isGroup(node) ? (node.slice(1).split('/')[0] ?? null) : null;
}

/** A node by its name, which stands by itself in its sentence. */
export function nodeName(node: FlowNode): Message {
  const [region, subregion] = node.slice(1).split('/');
  if (subregion !== undefined) return { id: `flow-clusters:subregion.${subregion}` };
  if (isGroup(node)) return { id: `domain:region.${region}` };
  return { id: 'flow-clusters:name', values: { node: economyValue(node) } };
}

/** The same as a part of a sentence. */
export function nodeValue(node: FlowNode): MessageValue {
  return isGroup(node) ? { kind: 'message', value: nodeName(node) } : economyValue(node);
}

function economyValue(value: EconomyCode): MessageValue {
  return { kind: 'economy', value };
}
