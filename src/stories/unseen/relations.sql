-- What the sentences claim of the numbers in facts.sql, step by step.
SELECT unnest([
  {step: 'blank', claim: 'some places have none at all, and others an old one', holds: never >= 11 AND stale >= 11 AND never + stale < places / 2},
  {step: 'twice', claim: 'the two differ by far', holds: prt_knomad_usd > 2 * prt_wdi_usd AND knomad_usd > 1.03 * wdi_usd},
  {step: 'ways', claim: 'more is received than paid', holds: missing_pct > 5},
  {step: 'lines', claim: 'four central banks', holds: banks = 4},
  {step: 'prices', claim: 'few corridors, most of the money', holds: priced_pct < 10 AND carried_pct BETWEEN 40 AND 80},
  {step: 'pockets', claim: 'the least and the most are far apart', holds: informal_most_pct > 3 * informal_least_pct AND informal_economies >= 3}
], recursive := true)
FROM facts;
