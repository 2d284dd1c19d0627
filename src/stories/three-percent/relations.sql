-- What the sentences claim of the numbers in facts.sql, step by step.
SELECT unnest([
  {step: 'goal', claim: 'the mean is about twice the goal', holds: world_pct / 3 BETWEEN 1.7 AND 2.5},
  {step: 'goal', claim: 'at the pace of five years the goal is missed', holds: years_left > 0 AND five_now_pct - years_left * (five_before_pct - five_now_pct) / 5 > 3},
  {step: 'fall', claim: 'below 3 % for the first time', holds: now_pct < 3 AND least_before_pct >= 3},
  {step: 'fall', claim: 'more than half of the fall lies in one step', holds: (fall_from_pct - fall_to_pct) / (peak_pct - now_pct) BETWEEN 0.5 AND 1 AND peak_quarter <= fall_from_quarter},
  {step: 'fall', claim: 'it fell since that step, too', holds: now_pct < fall_to_pct - 1},
  {step: 'worth', claim: 'the difference is tens of millions', holds: lost_then_usd - lost_now_usd BETWEEN 2e7 AND 1e8},
  {step: 'italy', claim: 'it costs far more from Italy', holds: italy_pct > 2 * now_pct},
  {step: 'onward', claim: 'most of all', holds: mali_pct > italy_pct AND mali_pct > peak_pct},
  {step: 'onward', claim: 'of several quotes, and of one before', holds: mali_quotes >= 3 AND mali_thin_pct < mali_pct / 3 AND mali_thin_quarter < quarter},
  {step: 'world', claim: 'one corridor in ten', holds: within_3_pct BETWEEN 8.5 AND 11.5},
  {step: 'world', claim: 'about half cost more than 5 %, so that the rest is no exception', holds: over_5_pct > 30}
], recursive := true)
FROM facts;
