-- What the islands of the Pacific received, from where, over what cost: one row, a column a number.
WITH island AS (
  SELECT unnest(['FJI', 'FSM', 'KIR', 'MHL', 'NRU', 'PLW', 'PNG', 'SLB', 'TON', 'TUV', 'VUT', 'WSM']) AS economy
),
newest AS (
  SELECT economy, max(year) AS year
  FROM headline_total JOIN island USING (economy)
  WHERE direction = 'received'
  GROUP BY economy
),
total AS (
  SELECT economy, year, usd, 100 * usd / gdp.value AS gdp_pct
  FROM headline_total
  JOIN newest USING (economy, year)
  LEFT JOIN indicator_newest AS gdp USING (economy, year)
  WHERE direction = 'received' AND (gdp.name = 'gdp_usd' OR gdp.name IS NULL)
),
cell AS (
  SELECT receiver, sender, usd / sum(usd) OVER (PARTITION BY receiver) AS part
  FROM remittance_flow
  WHERE year = (SELECT max(year) FROM remittance_matrix) AND receiver IN ('TON', 'WSM')
),
abroad AS (
  SELECT origin, year, sum(female + male) AS persons
  FROM migrant_stock
  WHERE edition = (SELECT max(edition) FROM migrant_stock) AND origin IN ('TON', 'WSM')
  GROUP BY origin, year
  QUALIFY year = max(year) OVER ()
),
lived AS (
  SELECT abroad.origin, abroad.year, persons, 100 * persons / population.value AS pct
  FROM abroad
  JOIN indicator_newest AS population
    ON population.economy = abroad.origin AND population.year = abroad.year AND population.name = 'population'
),
price AS (
  SELECT sender, receiver, quarter, cost_pct
  FROM corridor_cost_quarter
  WHERE status = 'published' AND receiver IN (FROM island) AND sender IN ('AUS', 'NZL')
    AND quarter = (SELECT max(quarter) FROM corridor_cost_quarter)
),
two AS (
  SELECT year, usd, other_usd
  FROM headline_total
  WHERE direction = 'received' AND economy = 'KIR' AND other_usd IS NOT NULL
  QUALIFY year = max(year) OVER ()
)
SELECT
  (SELECT year FROM total WHERE economy = 'TON') AS tonga_year,
  (SELECT usd FROM total WHERE economy = 'TON') AS tonga_usd,
  (SELECT gdp_pct FROM total WHERE economy = 'TON') AS tonga_gdp_pct,
  (SELECT arg_max(economy, gdp_pct) FROM total) AS most_by_gdp,
  (SELECT year FROM total WHERE economy = 'WSM') AS wsm_year,
  (SELECT gdp_pct FROM total WHERE economy = 'WSM') AS wsm_gdp_pct,
  (SELECT year FROM total WHERE economy = 'FJI') AS fji_year,
  (SELECT usd FROM total WHERE economy = 'FJI') AS fji_usd,
  (SELECT gdp_pct FROM total WHERE economy = 'FJI') AS fji_gdp_pct,
  (SELECT arg_max(economy, usd) FROM total) AS most_by_usd,
  (SELECT year FROM total WHERE economy = 'PNG') AS png_year,
  (SELECT usd FROM total WHERE economy = 'PNG') AS png_usd,
  (SELECT gdp_pct FROM total WHERE economy = 'PNG') AS png_gdp_pct,
  (SELECT arg_max(economy, value) FROM indicator_newest JOIN island USING (economy) WHERE name = 'population' AND year = (SELECT max(year) FROM total)) AS most_people,
  (SELECT max(year) FROM remittance_matrix) AS matrix_year,
  (SELECT 100 * sum(part) FROM cell WHERE receiver = 'TON' AND sender IN ('USA', 'NZL', 'AUS')) AS tonga_three_pct,
  (SELECT 100 * sum(part) FROM cell WHERE receiver = 'WSM' AND sender IN ('USA', 'NZL', 'AUS')) AS wsm_three_pct,
  (SELECT arg_max(sender, part) FROM cell WHERE receiver = 'TON') AS tonga_first,
  (SELECT arg_max(sender, part) FROM cell WHERE receiver = 'WSM') AS wsm_first,
  (SELECT 100 * max(part) FROM cell WHERE receiver = 'TON') AS tonga_first_pct,
  (SELECT 100 * max(part) FROM cell WHERE receiver = 'WSM') AS wsm_first_pct,
  (SELECT year FROM lived WHERE origin = 'TON') AS stock_year,
  (SELECT persons FROM lived WHERE origin = 'TON') AS tonga_abroad,
  (SELECT pct FROM lived WHERE origin = 'TON') AS tonga_abroad_pct,
  (SELECT persons FROM lived WHERE origin = 'WSM') AS wsm_abroad,
  (SELECT pct FROM lived WHERE origin = 'WSM') AS wsm_abroad_pct,
  (SELECT max(quarter) FROM price) AS quarter,
  (SELECT count(*) FROM price) AS priced,
  (SELECT min(cost_pct) FROM price) AS least_pct,
  (SELECT arg_min(sender, cost_pct) FROM price) AS least_sender,
  (SELECT arg_min(receiver, cost_pct) FROM price) AS least_receiver,
  (SELECT max(cost_pct) FROM price) AS most_pct,
  (SELECT arg_max(sender, cost_pct) FROM price) AS most_sender,
  (SELECT arg_max(receiver, cost_pct) FROM price) AS most_receiver,
  (SELECT cost_pct FROM price WHERE sender = 'NZL' AND receiver = 'TON') AS nzl_tonga_pct,
  (SELECT 2 * cost_pct FROM price WHERE sender = 'NZL' AND receiver = 'TON') AS nzl_tonga_usd,
  (SELECT year FROM two) AS two_year,
  (SELECT usd FROM two) AS two_wdi_usd,
  (SELECT other_usd FROM two) AS two_knomad_usd;
