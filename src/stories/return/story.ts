import { matrixUse, newestMatrixYear } from '../../domain/editions/matrices.ts';
import { totalUses } from '../../domain/editions/totals.ts';
import accountsBySex from '../../figures/accounts-by-sex/index.ts';
import displacementOverTime from '../../figures/displacement-over-time/index.ts';
import moneyOverTime from '../../figures/money-over-time/index.ts';
import topPartners from '../../figures/top-partners/index.ts';
import worldMap from '../../figures/world-map/index.ts';
import { defineStory } from '../story/define-story.ts';
import { step } from '../story/step.ts';
import sql from './facts.sql?raw';

/** Return and what remains: who went back, and what is known of the money behind them. */
export default defineStory({
  sql,
  facts: {
    year: 'year',
    returned: 'persons',
    high_before: 'persons',
    high_before_year: 'year',
    afg: 'persons',
    afg_before: 'persons',
    afg_irn: 'persons',
    afg_pak: 'persons',
    afg_refugees: 'persons',
    syr: 'persons',
    syr_idps_back: 'persons',
    syr_refugees: 'persons',
    syr_idps: 'persons',
    matrix_year: 'year',
    irn_usd: 'usd',
    irn_pct: 'percent',
    irn_refugees_year: 'year',
    irn_refugees_pct: 'percent',
    total_year: 'year',
    total_usd: 'usd',
    total_before_year: 'year',
    total_before_usd: 'usd',
    account_year: 'year',
    account_women_pct: 'percent',
    account_men_pct: 'percent',
  },
  economies: ['AFG', 'IRN', 'PAK', 'SYR'],
  sources: [
    { source: 'unhcr', table: 'displaced' },
    ...matrixUse(newestMatrixYear),
    ...totalUses('received', 'headline'),
    'wb-findex',
  ],
  steps: [
    step('most', worldMap, 'measure=refugees_returned'),
    step('afghans', displacementOverTime, 'economies=AFG'),
    step('syrians', displacementOverTime, 'economies=SYR'),
    step('senders', topPartners, 'economies=AFG'),
    step('silence', moneyOverTime, 'economies=AFG'),
    step('women', accountsBySex, 'economies=AFG'),
  ],
});
