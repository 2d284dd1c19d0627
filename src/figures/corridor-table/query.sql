-- Every corridor of a year, published or modelled, with what is known of it; largest first.
SELECT
  sender, receiver, usd, lower, upper, status, sender_share, receiver_share, female, male, migrants,
  women, women_status, stock_year, cost, quotes, cost_status, cost_year, savings, before, change, change_pct,
  official, official_source, edition
FROM corridor_table($kind, $year, $since, $stock)
ORDER BY usd DESC NULLS LAST, sender, receiver
