import { citationsOf } from '../../domain/editions/citation.ts';
import { sourceName } from '../../domain/editions/known-editions.ts';
import { flowUnit, isWomenShare } from '../../domain/measure.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import { dollarSentence } from '../shared/dollars.ts';
import { amount, share } from '../shared/phrases.ts';
import type { Card } from '../world-map/finding/card.ts';
import { flowAt, type FlowTable } from '../world-map/flows/flow-table.ts';
import type { MapModel } from '../world-map/model.ts';
import { flowUses } from '../world-map/sources.ts';
import type { MapTarget } from '../../map/flows/drawn-flow.ts';
import { clustersOf } from './clustered.ts';
import { nodeName, nodeValue, type FlowNode } from './flow-node.ts';
import { isGroup } from './is-sum.ts';
import type { Level } from './level.ts';
import type { FlowCluster } from './sum-clusters.ts';

/** So many of the largest parts are named. */
const named = 3;

const say = (key: string, values: NonNullable<Message['values']> = {}): Message => ({
  id: `flow-clusters:${key}`,
  values,
});

/** From where to where, or within which group. */
export function clusterTitle({
  sender,
  receiver,
}: Pick<FlowCluster, 'sender' | 'receiver'>): Message {
  return sender === receiver
    ? say('inside', { node: nodeValue(sender) })
    : say('pair', { from: nodeValue(sender), to: nodeValue(receiver) });
}

/**
 * What is said of summed flows, or of a node where they meet.
 *
 * @returns null where there are none of these at the level
 */
export function clusterCard(model: MapModel, level: Level, target: MapTarget): Card | null {
  const card = cardOf(model, clustersOf(model, level)?.clusters ?? [], target);
  if (card === null) return null;
  const told = [...(card.figure ? [card.figure] : []), ...card.facts];
  return { ...card, facts: [...card.facts, ...dollarSentence(model.settings.dollars, told)] };
}

function cardOf(model: MapModel, all: readonly FlowCluster[], target: MapTarget): Card | null {
  if (target.kind === 'economy') return nodeCard(model, all, target.economy);
  const { sender, receiver } = target;
  const found = all.find((one) => one.sender === sender && one.receiver === receiver);
  return found ? sumCard(model, found) : null;
}

/** What is said of one sum: its amount, its number of corridors, its largest parts. */
function sumCard(model: MapModel, cluster: FlowCluster): Card {
  const table = model.rows.table!;
  const told = (value: number, modelled = cluster.modelled) => sum(model, value, modelled);
  const parts = largestIn(table, cluster)
    .slice(0, named)
    .map((place) => flowAt(table, place));
  const facts: Message[] = parts.map(({ sender, receiver, value, status }) =>
    say('part', {
      from: { kind: 'message', value: nodeName(sender) },
      to: { kind: 'message', value: nodeName(receiver) },
      amount: told(value, status === 'modelled'),
    }),
  );
  if (isWomenShare(model.measure) && cluster.counted > 0)
    facts.unshift(say('women', { share: share(cluster.women / cluster.counted) }));
  if (cluster.weak > 0)
    facts.push(say('weak', { number: { kind: 'count', value: cluster.weak, as: 'full' } }));
  if (cluster.modelled) facts.push(say('no_interval'));
  return {
    ...cardBase(model, cluster.modelled),
    title: clusterTitle(cluster),
    figure: say(`sum.${model.measure.flow}`, {
      amount: told(cluster.value),
      number: { kind: 'count', value: cluster.corridors, as: 'full' },
    }),
    facts,
  };
}

function nodeCard(model: MapModel, all: readonly FlowCluster[], node: FlowNode): Card | null {
  if (!isGroup(node)) return null;
  const ways = {
    out: all.filter(({ sender, receiver }) => sender === node && receiver !== node),
    in: all.filter(({ sender, receiver }) => receiver === node && sender !== node),
    inside: all.filter(({ sender, receiver }) => sender === node && receiver === node),
  };
  const modelled = Object.values(ways).some((of) => of.some((one) => one.modelled));
  const facts = (['in', 'out', 'inside'] as const).flatMap((way) => {
    const value = ways[way].reduce((total, one) => total + one.value, 0);
    const corridors = ways[way].reduce((total, one) => total + one.corridors, 0);
    return corridors === 0
      ? []
      : [
          say(`node.${way}`, {
            amount: sum(model, value, modelled),
            number: { kind: 'count', value: corridors, as: 'full' },
          }),
        ];
  });
  if (facts.length === 0) return null;
  return { ...cardBase(model, modelled), title: nodeName(node), facts };
}

/** The corridors of a sum by their places in the table, largest first. */
export function largestIn({ value }: FlowTable, { places }: FlowCluster): readonly number[] {
  return places.toSorted((a, b) => value[b]! - value[a]! || a - b);
}

/** Whose figures sums are, and of when. */
export function cardBase({ measure, settings }: MapModel, modelled: boolean): Card {
  const { series, year } = settings;
  return {
    ends: [''] as const,
    figure: null,
    facts: [],
    empty: null,
    status: modelled ? ('modelled' as const) : ('published' as const),
    year,
    sources: citationsOf(flowUses(measure.flow, series, year)),
  };
}

/** The publishers of what a card says. */
export function sourceNames({ sources }: Pick<Card, 'sources'>): string {
  return [...new Set(sources.map(({ source }) => sourceName(source)))].join('; ');
}

function sum({ measure }: MapModel, value: number, modelled: boolean): MessageValue {
  return amount(value, flowUnit(measure.flow), modelled);
}
