import { matrixUse, newestMatrixYear } from '../../domain/editions/matrices.ts';
import { totalUses } from '../../domain/editions/totals.ts';
import costRanked from '../../figures/cost-ranked/index.ts';
import moneyOverTime from '../../figures/money-over-time/index.ts';
import officialAgainstMatrix from '../../figures/official-against-matrix/index.ts';
import paidRecorded from '../../figures/paid-recorded/index.ts';
import surveyAfrica from '../../figures/survey-africa/index.ts';
import worldMap from '../../figures/world-map/index.ts';
import { defineStory } from '../story/define-story.ts';
import { step } from '../story/step.ts';
import sql from './facts.sql?raw';

/** What the maps do not show, because nobody counts it or it is counted twice. */
export default defineStory({
  sql,
  facts: {
    places: 'count',
    never: 'count',
    stale: 'count',
    stale_year: 'year',
    prt_year: 'year',
    prt_wdi_usd: 'usd',
    prt_knomad_usd: 'usd',
    wdi_usd: 'usd',
    knomad_usd: 'usd',
    apart_year: 'year',
    ways_year: 'year',
    received_usd: 'usd',
    paid_usd: 'usd',
    missing_pct: 'percent',
    matrix_year: 'year',
    cells: 'count',
    matrix_usd: 'usd',
    banks: 'count',
    quarter: 'quarter',
    priced: 'count',
    priced_pct: 'percent',
    carried_pct: 'percent',
    informal_least_pct: 'percent',
    informal_least_in: 'economy',
    informal_most_pct: 'percent',
    informal_most_in: 'economy',
  },
  economies: ['ARM', 'MEX', 'PAK', 'PHL', 'PRT'],
  sources: [
    ...totalUses('received', 'headline'),
    ...totalUses('paid', 'headline'),
    ...matrixUse(newestMatrixYear),
    { source: 'wb-rpw', table: 'sending_cost', from: 0 },
    'wb-africa',
  ],
  steps: [
    step('blank', worldMap, ''),
    step('twice', moneyOverTime, 'economies=PRT'),
    step('ways', paidRecorded, 'economies=SAU'),
    step('lines', officialAgainstMatrix, ''),
    step('prices', costRanked, ''),
    step('pockets', surveyAfrica, ''),
  ],
});
