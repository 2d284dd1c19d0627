-- A sending cost lies between −50 and 150 percent, its quarter is one, its quotes are more than none
SELECT
  'sending_cost' AS "table", format('{} {} {} US${} {}', quarter, sender, receiver, amount, edition) AS "row", 'wb-rpw' AS source,
  cost_pct BETWEEN -50 AND 150 AND regexp_full_match(quarter, '20\d\dQ[1-4]') AND coalesce(quotes, 1) > 0 AND amount IN (200, 500) AS ok,
  format('{} percent on {} quotes', cost_pct, coalesce(quotes::VARCHAR, 'unstated')) AS reason
FROM sending_cost
UNION ALL
SELECT 'sending_cost_economy', format('{} {} {}', year, direction, economy), 'wb-wdi', cost_pct BETWEEN -50 AND 150, format('{} percent', cost_pct)
FROM sending_cost_economy
UNION ALL
SELECT 'sending_cost_provider', format('{} {}', coalesce(quarter, 'all'), provider), 'wb-rpw', cost_pct BETWEEN -50 AND 150, format('{} percent', cost_pct)
FROM sending_cost_provider
