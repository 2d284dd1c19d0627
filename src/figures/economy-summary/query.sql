-- The newest figure of each kind about one economy, for the sentences a page opens with. `other` is
-- the partner a figure is about, `field` how many economies have that figure in that year.
WITH newest_matrix AS (SELECT max(year) AS year FROM remittance_matrix),
stated AS (
  SELECT measure, series, economy, year, value
  FROM measure_value
  WHERE measure IN ('received', 'paid', 'received_gdp', 'abroad', 'abroad_women', 'hosted', 'hosted_women', 'cost_to', 'cost_from')
    AND series IN ('wdi', 'knomad', 'undesa-2024', 'rpw') AND status = 'published'
    AND NOT (measure IN ('cost_to', 'cost_from') AND series = 'wdi')
),
own AS (
  SELECT measure::VARCHAR AS fact, series::VARCHAR AS series, year, value
  FROM stated
  WHERE economy = $economy
  QUALIFY row_number() OVER (PARTITION BY measure ORDER BY year DESC, series = 'wdi' DESC) = 1
),
before AS (
  SELECT 'received_before' AS fact, own.series, earlier.year, earlier.value
  FROM own
  JOIN stated AS earlier
    ON earlier.measure = 'received' AND earlier.economy = $economy
      AND earlier.series::VARCHAR = own.series AND earlier.year = own.year - 10
  WHERE own.fact = 'received'
),
sender AS (
  SELECT year, sender AS other, usd, 100 * usd / sum(usd) OVER () AS share
  FROM remittance_flow
  SEMI JOIN newest_matrix USING (year)
  WHERE receiver = $economy AND usd > 0
)
SELECT fact, series, year, value, NULL::VARCHAR AS other FROM own
UNION ALL
SELECT fact, series, year, value, NULL FROM before
UNION ALL
SELECT 'sender', 'wb-brm', year, round(share, 4), other::VARCHAR
FROM sender
QUALIFY row_number() OVER (ORDER BY usd DESC) <= 3
ORDER BY fact, value DESC;
