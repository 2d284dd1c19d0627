import type { MessageValue } from '../../domain/message.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import { columnsOf } from '../shared/columns-of.ts';
import { share } from '../shared/phrases.ts';
import type { ScenarioModel } from './model.ts';

/** Every receiver with what is told of it, its ends, its part of GDP, and how much is known of. */
export function scenarioTable({ receivers, tell, scenario }: ScenarioModel): FigureTable {
  const column = columnsOf('scenario-change');
  const usd = (value: number | undefined): MessageValue | null =>
    value === undefined ? null : { kind: 'amount', value, unit: 'usd' };
  return {
    columns: [
      column('economy'),
      column('before', scenario.world.year),
      column(tell),
      column('low'),
      column('high'),
      column('gdp'),
      column('covered'),
    ],
    rows: receivers.map(({ economy, before, change, ofGdp, covered }) => [
      { kind: 'economy', value: economy },
      usd(before),
      usd(change?.central),
      usd(change?.low),
      usd(change?.high),
      ofGdp && { kind: 'share', value: ofGdp.central },
      covered === null ? null : share(covered),
    ]),
  };
}
