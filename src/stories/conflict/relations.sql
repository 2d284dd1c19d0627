-- What the sentences claim of the numbers in facts.sql, step by step.
SELECT unnest([
  {step: 'silence', claim: 'the last total is from before the first year of the dead', holds: syr_year < dead_first AND syr_year <= 2010},
  {step: 'dead', claim: 'the best count lies in its range', holds: worst BETWEEN worst_low AND worst_high AND worst < dead AND dead_last > dead_first + 5},
  {step: 'price', claim: 'several quotes, newer than the last total', holds: price_quotes >= 3 AND price_quarter[1:4]::INTEGER > syr_year},
  {step: 'copied', claim: 'the same amount for several years after the last one', holds: copied_first = yem_year + 1 AND copied_years = copied_last - copied_first + 1 AND copied_years >= 3},
  {step: 'copied', claim: 'the best count lies in its range, in a year of copies', holds: yem_dead BETWEEN yem_dead_low AND yem_dead_high AND war_year BETWEEN copied_first AND copied_last},
  {step: 'swing', claim: 'it fell to less than a tenth', holds: swing_to_usd < swing_from_usd / 10},
  {step: 'swing', claim: 'two publishers are far apart', holds: two_knomad_usd > 3 * two_wdi_usd},
  {step: 'aid', claim: 'aid is told of a year without totals of remittances', holds: aid_year > yem_year AND aid_year > syr_year},
  {step: 'people', claim: 'most Syrians in those four hosts are refugees', holds: doubted_hosts = 4 AND doubted_pct > 66}
], recursive := true)
FROM facts;
