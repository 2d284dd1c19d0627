import type { Message } from '../../domain/message.ts';
import { share } from '../shared/phrases.ts';
import { assumptionsOf } from './assumptions.ts';
import type { ScenarioModel } from './model.ts';

/** Every assumption, how far prices reach where they matter, and what a range runs over. */
export function scenarioNotes(model: Pick<ScenarioModel, 'scenario'>): readonly Message[] {
  const { steps } = model.scenario;
  return [
    ...assumptionsOf(model),
    ...(steps.some(({ kind }) => kind === 'cost') ? [coverageMessage(model)] : []),
    { id: 'scenario-change:note.range' },
  ];
}

/** How many corridors have a price, and how much of the money they carry. */
export function coverageMessage({ scenario }: Pick<ScenarioModel, 'scenario'>): Message {
  const { all, priced, doubted, unpriced } = scenario.result.coverage;
  // Whole: the parts are added up by who reads them.
  const count = (value: number) => ({ kind: 'count', value, as: 'full' }) as const;
  return {
    id: 'scenario-change:note.coverage',
    values: {
      all: count(all.corridors),
      priced: count(priced.corridors),
      doubted: count(doubted.corridors),
      unpriced: count(unpriced.corridors),
      share: share(priced.usd / all.usd),
      rest: share((doubted.usd + unpriced.usd) / all.usd),
    },
  };
}
