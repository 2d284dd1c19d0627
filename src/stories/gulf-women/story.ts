import { totalUses } from '../../domain/editions/totals.ts';
import migrantsBySex from '../../figures/migrants-by-sex/index.ts';
import surveyAfrica from '../../figures/survey-africa/index.ts';
import womenSend from '../../figures/women-send/index.ts';
import womenShareOverTime from '../../figures/women-share-over-time/index.ts';
import womenShareRanked from '../../figures/women-share-ranked/index.ts';
import { defineStory } from '../story/define-story.ts';
import { step } from '../story/step.ts';
import sql from './facts.sql?raw';

/** Women among the migrants of the Gulf, and what nobody counts of them. */
export default defineStory({
  sql,
  facts: {
    gulf_persons: 'persons',
    year: 'year',
    gulf_women: 'persons',
    gulf_pct: 'percent',
    world_pct: 'percent',
    highest: 'economy',
    highest_pct: 'percent',
    first_year: 'year',
    sau_women_first: 'persons',
    sau_women: 'persons',
    sau_men_first: 'persons',
    sau_men: 'persons',
    sau_first_pct: 'percent',
    sau_pct: 'percent',
    sau_idn_pct: 'percent',
    sau_eth_pct: 'percent',
    sau_phl_pct: 'percent',
    sau_bgd_pct: 'percent',
    sau_npl_pct: 'percent',
    are_phl_pct: 'percent',
    kwt_phl_pct: 'percent',
    alike_origins: 'count',
    alike_pct: 'percent',
    alike_states: 'count',
    paid_year: 'year',
    paid_usd: 'usd',
    paid_world_pct: 'percent',
    sen_women_pct: 'percent',
    sen_men_pct: 'percent',
    sen_women_asked: 'count',
    sen_men_asked: 'count',
    surveyed: 'count',
  },
  economies: ['ARE', 'BGD', 'ETH', 'IDN', 'KWT', 'NPL', 'PHL', 'SAU', 'SEN'],
  sources: ['undesa-ims', ...totalUses('paid', 'headline'), 'wb-africa'],
  steps: [
    step('count', womenShareRanked, 'side=hosted'),
    step('saudi', womenShareOverTime, 'economies=SAU'),
    step('origins', migrantsBySex, 'economies=SAU&direction=hosted'),
    step('doors', migrantsBySex, 'economies=ARE&direction=hosted'),
    step('money', womenSend, ''),
    step('survey', surveyAfrica, ''),
  ],
});
