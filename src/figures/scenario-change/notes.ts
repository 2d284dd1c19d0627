import type { Message } from '../../domain/message.ts';
import type { PriceCoverage } from '../../domain/scenario/coverage.ts';
import { share, year } from '../shared/phrases.ts';
import { assumptionsOf } from './assumptions.ts';
import type { ScenarioModel } from './model.ts';
import { aroundOf, type Around } from './scenario.ts';

/** Every assumption, how far prices reach where they matter, and what a range runs over. */
export function scenarioNotes({ scenario }: Pick<ScenarioModel, 'scenario'>): readonly Message[] {
  return notesAround(aroundOf(scenario));
}

export function notesAround(scenario: Around): readonly Message[] {
  const { coverage } = scenario;
  return [
    ...assumptionsOf({ scenario }),
    ...(coverage ? [coverageMessage(coverage, scenario.world.year)] : []),
    { id: 'scenario-change:note.range' },
  ];
}

/** So many years before that of the amounts a price counts, where none is newer. */
const pricesBack = 2;

/** How many corridors have a price, of which years, and how much of the money they carry. */
function coverageMessage(
  { all, priced, doubted, unpriced }: PriceCoverage,
  newest: number,
): Message {
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
      first: year(newest - pricesBack),
      last: year(newest),
    },
  };
}
