import { totalUses } from '../../domain/editions/totals.ts';
import conflictDeaths from '../../figures/conflict-deaths/index.ts';
import costByCorridor from '../../figures/cost-by-corridor/index.ts';
import displacementOverTime from '../../figures/displacement-over-time/index.ts';
import moneyOverTime from '../../figures/money-over-time/index.ts';
import receivedGdpFdi from '../../figures/received-gdp-fdi/index.ts';
import { defineStory } from '../story/define-story.ts';
import { step } from '../story/step.ts';
import sql from './facts.sql?raw';

/** Money into conflict: what is counted in Syria, Yemen and South Sudan, and what is not. */
export default defineStory({
  sql,
  facts: {
    syr_year: 'year',
    syr_usd: 'usd',
    dead_first: 'year',
    dead_last: 'year',
    dead: 'persons',
    worst_year: 'year',
    worst: 'persons',
    worst_low: 'persons',
    worst_high: 'persons',
    price_quarter: 'quarter',
    price_quotes: 'count',
    price_pct: 'percent',
    yem_year: 'year',
    yem_usd: 'usd',
    copied_first: 'year',
    copied_last: 'year',
    war_year: 'year',
    yem_dead: 'persons',
    yem_dead_low: 'persons',
    yem_dead_high: 'persons',
    swing_from_usd: 'usd',
    swing_from_year: 'year',
    swing_to_usd: 'usd',
    swing_to_year: 'year',
    two_year: 'year',
    two_wdi_usd: 'usd',
    two_knomad_usd: 'usd',
    aid_year: 'year',
    yem_aid_usd: 'usd',
    syr_aid_usd: 'usd',
    displaced_year: 'year',
    syr_refugees: 'persons',
    syr_idps: 'persons',
    doubted_pct: 'percent',
    doubted_year: 'year',
  },
  economies: ['JOR', 'SSD', 'SYR', 'YEM'],
  sources: [
    ...totalUses('received', 'headline'),
    { source: 'ucdp', table: 'conflict_deaths' },
    { source: 'wb-rpw', table: 'sending_cost', from: 0 },
    { source: 'wb-wdi', table: 'indicator', parts: ['aid_usd'] },
    { source: 'unhcr', table: 'displaced' },
  ],
  steps: [
    step('silence', moneyOverTime, 'economies=SYR'),
    step('dead', conflictDeaths, 'economies=SYR'),
    step('price', costByCorridor, 'economies=SYR'),
    step('copied', moneyOverTime, 'economies=YEM'),
    step('swing', moneyOverTime, 'economies=SSD'),
    step('aid', receivedGdpFdi, 'economies=YEM&unit=usd'),
    step('people', displacementOverTime, 'economies=SYR'),
  ],
});
