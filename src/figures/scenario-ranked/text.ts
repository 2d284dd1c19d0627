import type { Message, MessageValue } from '../../domain/message.ts';
import type { Step } from '../../domain/scenario/step.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import { columnsOf } from '../shared/columns-of.ts';
import type { RankedModel } from './model.ts';

const count = (value: number): MessageValue => ({ kind: 'count', value });

/** How many receivers get more and how many less, and of how many nothing is known. */
export function rankedFinding({ of }: RankedModel): readonly Message[] {
  const { receivers, tell } = of;
  const counted = (holds: (change: number | undefined) => boolean) =>
    receivers.filter(({ change }) => holds(change?.central)).length;
  const unknown = counted((change) => change === undefined);
  const more = counted((change) => change !== undefined && change > 0);
  const less = counted((change) => change !== undefined && change < 0);
  if (more === 0 && less === 0) return [{ id: 'scenario-change:finding.none' }];
  const ways = more > 0 && less > 0 ? 'both' : more > 0 ? 'more' : 'less';
  const values = {
    all: count(receivers.length),
    more: count(more),
    less: count(less),
    unknown: count(unknown),
  };
  const key = tell === 'kept' ? 'kept' : ways;
  return [{ id: `scenario-ranked:finding.${key}${unknown > 0 ? '_unknown' : ''}`, values }];
}

/** "2. A levy on sending". */
export function stepName(step: Step, at: number): Message {
  return { id: `scenario-ranked:step.${step.kind}`, values: { number: count(at + 1) } };
}

/** Every receiver with each step's part, the whole and its ends. */
export function rankedTable({ of, ranked }: RankedModel): FigureTable {
  const { scenario, tell } = of;
  const column = columnsOf('scenario-change');
  const usd = (value: number | undefined): MessageValue | null =>
    value === undefined ? null : { kind: 'amount', value, unit: 'usd' };
  return {
    columns: [
      column('economy'),
      column('before', scenario.world.year),
      ...(scenario.steps.length > 1 ? scenario.steps.map(stepName) : []),
      column(tell),
      column('low'),
      column('high'),
      column('gdp'),
    ],
    rows: ranked.map(({ economy, before, parts, change, ofGdp }) => [
      { kind: 'economy', value: economy },
      usd(before),
      ...(scenario.steps.length > 1 ? parts.map(usd) : []),
      usd(change?.central),
      usd(change?.low),
      usd(change?.high),
      ofGdp && { kind: 'share', value: ofGdp.central },
    ]),
  };
}
