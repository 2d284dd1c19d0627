import type { Message, MessageValue } from '../../domain/message.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import { moneyOf, values } from '../scenario-change/amounts.ts';
import { columnsOf } from '../shared/columns-of.ts';
import { economyOf } from '../shared/phrases.ts';
import type { CorridorChange, CorridorsModel } from './changed-corridors.ts';

/** The corridor with the largest change of each side. */
export function corridorsFinding({ tell, more, less }: CorridorsModel): readonly Message[] {
  const [most, least] = [more[0], less[0]];
  const said = (key: string, corridor: CorridorChange, other?: CorridorChange): Message => ({
    id: `scenario-corridors:finding.${key}`,
    values: {
      sender: economyOf(corridor.sender),
      receiver: economyOf(corridor.receiver),
      ...values(corridor.change),
      ...(other && {
        other_sender: economyOf(other.sender),
        other_receiver: economyOf(other.receiver),
        other_amount: moneyOf(other.change.central),
      }),
    },
  });
  if (most && least) return [said('both', most, least)];
  if (most) return [said(tell === 'kept' ? 'kept' : 'more', most)];
  return least ? [said('less', least)] : [];
}

export function corridorsTable({ tell, scenario, more, less }: CorridorsModel): FigureTable {
  const column = columnsOf('scenario-corridors');
  const usd = (value: number): MessageValue => ({ kind: 'amount', value, unit: 'usd' });
  return {
    columns: [
      column('sender'),
      column('receiver'),
      column('before', scenario.world.year),
      column(tell),
      column('low'),
      column('high'),
    ],
    rows: [...more, ...less].map(({ sender, receiver, before, change }) => [
      economyOf(sender),
      economyOf(receiver),
      usd(before),
      usd(change.central),
      usd(change.low),
      usd(change.high),
    ]),
  };
}
