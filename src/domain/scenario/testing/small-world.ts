import { worldOf, type ScenarioCorridor, type World } from '../world.ts';

/** A corridor of a made world. */
export function corridor(over: Partial<ScenarioCorridor>): ScenarioCorridor {
  return {
    sender: 'BBB',
    receiver: 'AAA',
    usd: 1000,
    error: '..',
    women: 50,
    cost: null,
    cost_status: null,
    ...over,
  };
}

/**
 * Three economies: AAA gets 1,000 from BBB at 8 % and 500 from CCC without a price; CCC gets 200
 * from BBB at 2 %. A woman in BBB earns half of what a man does.
 */
export function threeEconomies(
  corridors: readonly ScenarioCorridor[] = [
    corridor({ error: '-1..1', women: 40, cost: 8, cost_status: 'published' }),
    corridor({
      sender: 'CCC',
      usd: 500,
      error: '-0.5..0.5',
      women: null,
      cost: 9,
      cost_status: 'thin',
    }),
    corridor({ receiver: 'CCC', usd: 200, cost: 2, cost_status: 'published' }),
  ],
): World {
  const economy = (code: string) => ({
    economy: code,
    gdp: code === 'BBB' ? null : 10_000,
    income_ratio: code === 'BBB' ? 0.5 : 1,
    survey_ratio: 0.75,
    change_2009: code === 'BBB' ? -4 : null,
    change_2020: 2,
  });
  return worldOf(2024, corridors, [economy('AAA'), economy('BBB'), economy('CCC')]);
}
