import { matrixUse, newestMatrixYear } from '../../domain/editions/matrices.ts';
import { totalUses } from '../../domain/editions/totals.ts';
import costByCorridor from '../../figures/cost-by-corridor/index.ts';
import migrantsBySex from '../../figures/migrants-by-sex/index.ts';
import moneyOverTime from '../../figures/money-over-time/index.ts';
import receivedGdpFdi from '../../figures/received-gdp-fdi/index.ts';
import topPartners from '../../figures/top-partners/index.ts';
import { defineStory } from '../story/define-story.ts';
import { step } from '../story/step.ts';
import sql from './facts.sql?raw';

/** How money moves across the Pacific islands. */
export default defineStory({
  sql,
  facts: {
    tonga_year: 'year',
    tonga_usd: 'usd',
    tonga_gdp_pct: 'percent',
    wsm_gdp_pct: 'percent',
    fji_year: 'year',
    fji_usd: 'usd',
    fji_gdp_pct: 'percent',
    png_year: 'year',
    png_usd: 'usd',
    png_gdp_pct: 'percent',
    matrix_year: 'year',
    tonga_three_pct: 'percent',
    wsm_three_pct: 'percent',
    tonga_first: 'economy',
    tonga_first_pct: 'percent',
    wsm_first: 'economy',
    wsm_first_pct: 'percent',
    stock_year: 'year',
    tonga_abroad: 'persons',
    tonga_abroad_pct: 'percent',
    wsm_abroad: 'persons',
    wsm_abroad_pct: 'percent',
    quarter: 'quarter',
    priced: 'count',
    least_pct: 'percent',
    least_sender: 'economy',
    least_receiver: 'economy',
    most_pct: 'percent',
    most_sender: 'economy',
    most_receiver: 'economy',
    nzl_tonga_pct: 'percent',
    nzl_tonga_usd: 'usd',
    two_year: 'year',
    two_wdi_usd: 'usd',
    two_knomad_usd: 'usd',
  },
  economies: ['AUS', 'FJI', 'KIR', 'NZL', 'PNG', 'TON', 'USA', 'WSM'],
  sources: [
    ...totalUses('received', 'headline'),
    { source: 'wb-wdi', table: 'indicator', parts: ['gdp_usd', 'population'] },
    ...matrixUse(newestMatrixYear),
    'undesa-ims',
    { source: 'wb-rpw', table: 'sending_cost', from: 0 },
  ],
  steps: [
    step('weight', receivedGdpFdi, 'economies=TON,WSM,FJI'),
    step('unequal', moneyOverTime, 'economies=FJI,WSM,TON'),
    step('senders', topPartners, 'economies=TON'),
    step('people', migrantsBySex, 'economies=TON&direction=abroad'),
    step('cost', costByCorridor, 'economies=VUT'),
    step('doubt', moneyOverTime, 'economies=KIR'),
  ],
});
