import { priceUse } from '../../domain/editions/prices.ts';
import { totalUses } from '../../domain/editions/totals.ts';
import moneyOverTime from '../../figures/money-over-time/index.ts';
import months from '../../figures/months/index.ts';
import runningYear from '../../figures/running-year/index.ts';
import usualYear from '../../figures/usual-year/index.ts';
import { defineStory } from '../story/define-story.ts';
import { step } from '../story/step.ts';
import sql from './facts.sql?raw';

/** Mexico, month by month, as its central bank counts what came in. */
export default defineStory({
  sql,
  facts: {
    low_since: 'year',
    year: 'year',
    low_years: 'count',
    march: 'month',
    march_usd: 'usd',
    march_pct: 'percent',
    usd: 'usd',
    fall_pct: 'percent',
    top_year: 'year',
    top_usd: 'usd',
    fell_before_year: 'year',
    from_usa_pct: 'percent',
    transfers_fall_pct: 'percent',
    mean_usd: 'usd',
    mean_before_usd: 'usd',
    tax_year: 'year',
    month: 'month',
    running_usd: 'usd',
    running_pct: 'percent',
    month_usd: 'usd',
    two_before: 'month',
    two_before_usd: 'usd',
    price_year: 'year',
    month_real_usd: 'usd',
    wdi_year: 'year',
    bank_same_usd: 'usd',
    wdi_usd: 'usd',
  },
  economies: ['MEX', 'USA'],
  sources: [
    { source: 'banxico', table: 'official_flow' },
    priceUse,
    ...totalUses('received', 'headline'),
  ],
  steps: [
    step('season', usualYear, 'economies=MEX'),
    step('march', months, 'economies=MEX'),
    step('fall', months, 'economies=MEX'),
    step('tax', runningYear, 'economies=MEX'),
    step('prices', months, 'economies=MEX&dollars=real'),
    step('count', moneyOverTime, 'economies=MEX'),
  ],
});
