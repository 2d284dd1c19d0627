-- What the sentences claim of the numbers in facts.sql, step by step.
SELECT unnest([
  {step: 'weight', claim: 'Tonga has the highest share of GDP', holds: most_by_gdp = 'TON'},
  {step: 'weight', claim: 'a third of the economy and no more than half', holds: tonga_gdp_pct BETWEEN 33 AND 50},
  {step: 'weight', claim: 'both shares are of one year', holds: tonga_year = wsm_year},
  {step: 'unequal', claim: 'Fiji receives most', holds: most_by_usd = 'FJI' AND fji_year = tonga_year},
  {step: 'unequal', claim: 'it weighs far less there', holds: fji_gdp_pct < tonga_gdp_pct / 3},
  {step: 'unequal', claim: 'Papua New Guinea has most people', holds: most_people = 'PNG'},
  {step: 'unequal', claim: 'and hardly a share', holds: png_gdp_pct < 1},
  {step: 'senders', claim: 'three senders stand behind nearly all', holds: least(tonga_three_pct, wsm_three_pct) > 88},
  {step: 'senders', claim: 'the order differs', holds: tonga_first <> wsm_first},
  {step: 'senders', claim: 'the first is one of the three', holds: tonga_first IN ('AUS', 'NZL', 'USA') AND wsm_first IN ('AUS', 'NZL', 'USA')},
  {step: 'people', claim: 'about one abroad for two at home', holds: tonga_abroad_pct BETWEEN 40 AND 62 AND wsm_abroad_pct BETWEEN 40 AND 62},
  {step: 'people', claim: 'none of those in the United States', holds: (SELECT count(*) = 2 FROM lost_destination WHERE edition = newest_stock_edition() AND origin IN ('TON', 'WSM') AND destination = 'USA')},
  {step: 'cost', claim: 'no corridor within 3 %', holds: least_pct > 3},
  {step: 'cost', claim: 'a number of corridors that takes the plural of a few', holds: priced BETWEEN 3 AND 10},
  {step: 'doubt', claim: 'the two publishers differ', holds: abs(two_knomad_usd / two_wdi_usd - 1) > 0.1}
], recursive := true)
FROM facts;
