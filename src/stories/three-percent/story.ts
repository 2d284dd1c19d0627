import { matrixUse, newestMatrixYear } from '../../domain/editions/matrices.ts';
import corridorAmount from '../../figures/corridor-amount/index.ts';
import corridorCost from '../../figures/corridor-cost/index.ts';
import costByCorridor from '../../figures/cost-by-corridor/index.ts';
import costOverQuarters from '../../figures/cost-over-quarters/index.ts';
import costSpread from '../../figures/cost-spread/index.ts';
import { defineStory } from '../story/define-story.ts';
import { step } from '../story/step.ts';
import sql from './facts.sql?raw';

/** Why 3 % matters: what sending from France to Senegal costs, and what others pay. */
export default defineStory({
  sql,
  facts: {
    quarter: 'quarter',
    priced: 'count',
    world_pct: 'percent',
    five_before_pct: 'percent',
    five_now_pct: 'percent',
    peak_quarter: 'quarter',
    peak_pct: 'percent',
    peak_usd: 'usd',
    now_pct: 'percent',
    now_usd: 'usd',
    now_quotes: 'count',
    fall_from_pct: 'percent',
    fall_from_quarter: 'quarter',
    fall_to_pct: 'percent',
    fall_to_quarter: 'quarter',
    matrix_year: 'year',
    moved_usd: 'usd',
    moved_pct: 'percent',
    lost_then_usd: 'usd',
    lost_now_usd: 'usd',
    italy_pct: 'percent',
    italy_usd: 'usd',
    mali_pct: 'percent',
    mali_quotes: 'count',
    mali_thin_quarter: 'quarter',
    mali_thin_pct: 'percent',
    within_3: 'count',
    within_3_pct: 'percent',
    over_5_pct: 'percent',
  },
  economies: ['FRA', 'ITA', 'MLI', 'SEN'],
  sources: [{ source: 'wb-rpw', table: 'sending_cost', from: 0 }, ...matrixUse(newestMatrixYear)],
  steps: [
    step('goal', costOverQuarters, ''),
    step('fall', corridorCost, 'sender=FRA&receiver=SEN'),
    step('worth', corridorAmount, 'sender=FRA&receiver=SEN'),
    step('italy', costByCorridor, 'economies=SEN'),
    step('onward', corridorCost, 'sender=SEN&receiver=MLI'),
    step('world', costSpread, ''),
  ],
});
