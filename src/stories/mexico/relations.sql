-- What the sentences claim of the numbers in facts.sql, step by step.
SELECT unnest([
  {step: 'season', claim: 'the lowest month was January or February in each of many years', holds: low_years = year - low_since + 1 AND low_years >= 11},
  {step: 'march', claim: 'more than a year before, and than in any month until then', holds: march_usd > march_before_usd AND march_usd > high_before_march_usd AND march_pct > 10},
  {step: 'fall', claim: 'it fell from the record of the year before', holds: usd < top_usd AND top_year = year - 1},
  {step: 'fall', claim: 'for the first time in over ten years', holds: year - fell_before_year > 10},
  {step: 'fall', claim: 'nearly all came from the United States', holds: from_usa_pct BETWEEN 90 AND 100},
  {step: 'fall', claim: 'fewer transfers, not smaller ones', holds: transfers < transfers_before AND abs(mean_usd / mean_before_usd - 1) < 0.02},
  {step: 'tax', claim: 'the total did not fall after it', holds: running_year = tax_year AND running_usd > running_before_usd AND month > tax_year || '-01'},
  {step: 'prices', claim: 'as much as two years before, within 2 %', holds: abs(month_usd / two_before_usd - 1) < 0.02},
  {step: 'prices', claim: 'and worth less', holds: month_real_usd < 0.97 * month_usd AND price_year = two_before[1:4]::INTEGER},
  {step: 'count', claim: 'the world has more', holds: wdi_usd > 1.02 * bank_same_usd}
], recursive := true)
FROM facts;
