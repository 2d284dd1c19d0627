-- What the sentences claim of the numbers in facts.sql, step by step.
SELECT unnest([
  {step: 'count', claim: 'one in four is a woman', holds: gulf_pct BETWEEN 23 AND 27.5},
  {step: 'count', claim: 'about half the share of the world', holds: gulf_pct / world_pct BETWEEN 0.45 AND 0.58},
  {step: 'saudi', claim: 'women doubled in number', holds: sau_women / sau_women_first BETWEEN 1.8 AND 2.3},
  {step: 'saudi', claim: 'and lost in share', holds: sau_pct < sau_first_pct - 5},
  {step: 'origins', claim: 'from some countries mostly women', holds: least(sau_idn_pct, sau_eth_pct, sau_phl_pct) > 55},
  {step: 'origins', claim: 'from others hardly any', holds: greatest(sau_bgd_pct, sau_npl_pct) < 10},
  {step: 'doors', claim: 'the neighbours count otherwise', holds: sau_phl_pct - greatest(are_phl_pct, kwt_phl_pct) > 20},
  {step: 'doors', claim: 'many origins with one share, in several states', holds: alike_origins >= 5 AND alike_states BETWEEN 3 AND 6},
  {step: 'money', claim: 'a quarter of all that is paid', holds: paid_world_pct BETWEEN 22 AND 28},
  {step: 'survey', claim: 'a smaller share of women had sent', holds: sen_women_pct < sen_men_pct},
  {step: 'survey', claim: 'some surveys, none in the Gulf', holds: surveyed >= 3 AND gulf_surveys = 0}
], recursive := true)
FROM facts;
