-- What is counted and what is not in South Sudan, Syria and Yemen: one row, a column a number.
WITH received AS (
  FROM headline_total WHERE direction = 'received' AND economy IN ('SSD', 'SYR', 'YEM')
),
last_of AS (
  SELECT economy, max(year) AS year, arg_max(usd, year) AS usd FROM received GROUP BY economy
),
dead AS (
  SELECT economy, min(year) AS first, max(year) AS last, sum(best) AS best, arg_max(year, best) AS worst_year
  FROM conflict_deaths
  WHERE economy = 'SYR' AND year > (SELECT year FROM last_of WHERE economy = 'SYR')
  GROUP BY economy
),
aid AS (
  SELECT economy, year, value
  FROM indicator_newest
  WHERE name = 'aid_usd' AND economy IN ('SYR', 'YEM')
  QUALIFY year = max(year) OVER (PARTITION BY economy)
),
price AS (
  SELECT quarter, cost_pct, quotes
  FROM corridor_cost_quarter
  WHERE sender = 'JOR' AND receiver = 'SYR' AND status = 'published'
  QUALIFY quarter = max(quarter) OVER ()
),
copied AS (
  SELECT min(year) AS first, max(year) AS last, count(*) AS years, any_value(since) AS since, any_value(publisher)::VARCHAR AS publisher
  FROM total_gap
  WHERE series = 'knomad' AND direction = 'received' AND economy = 'YEM' AND reason = 'carried'
    AND since = (SELECT year FROM last_of WHERE economy = 'YEM')
),
step AS (
  SELECT year - 1 AS from_year, year AS to_year, before, usd
  FROM (
    SELECT year, usd, lag(usd) OVER (ORDER BY year) AS before, lag(year) OVER (ORDER BY year) AS year_before
    FROM received
    WHERE economy = 'SSD'
  )
  WHERE year_before = year - 1
  ORDER BY usd / before
  LIMIT 1
),
two AS (
  SELECT year, usd, other_usd
  FROM received
  WHERE economy = 'SSD' AND other_usd IS NOT NULL
  ORDER BY abs(ln(other_usd / usd)) DESC
  LIMIT 1
),
war AS (
  SELECT deaths.*
  FROM conflict_deaths AS deaths
  JOIN copied ON deaths.year BETWEEN copied.first AND copied.last
  WHERE economy = 'YEM'
  ORDER BY best DESC
  LIMIT 1
),
worst AS (
  SELECT deaths.*
  FROM conflict_deaths AS deaths JOIN dead ON dead.economy = deaths.economy AND dead.worst_year = deaths.year
),
displaced_now AS (
  SELECT
    max(year) AS year,
    sum(total) FILTER (category = 'idps') AS idps,
    sum(total) FILTER (category = 'refugees') AS refugees
  FROM displaced
  WHERE origin = 'SYR' AND year = (SELECT max(year) FROM displaced)
),
doubted AS (
  SELECT min(part) AS least, count(*) AS hosts, max(year) AS year
  FROM doubted_pair
  WHERE receiver = 'SYR' AND reason = 'refugees' AND sender IN ('TUR', 'LBN', 'JOR', 'DEU')
)
SELECT
  (SELECT year FROM last_of WHERE economy = 'SYR') AS syr_year,
  (SELECT usd FROM last_of WHERE economy = 'SYR') AS syr_usd,
  dead.first AS dead_first, dead.last AS dead_last, dead.best AS dead,
  worst.year AS worst_year, worst.best AS worst, worst.low AS worst_low, worst.high AS worst_high,
  (SELECT quarter FROM price) AS price_quarter,
  (SELECT cost_pct FROM price) AS price_pct,
  (SELECT quotes FROM price) AS price_quotes,
  (SELECT year FROM last_of WHERE economy = 'YEM') AS yem_year,
  (SELECT usd FROM last_of WHERE economy = 'YEM') AS yem_usd,
  copied.first AS copied_first, copied.last AS copied_last, copied.years AS copied_years, copied.since AS copied_since,
  war.year AS war_year, war.best AS yem_dead, war.low AS yem_dead_low, war.high AS yem_dead_high,
  step.from_year AS swing_from_year, step.before AS swing_from_usd, step.to_year AS swing_to_year, step.usd AS swing_to_usd,
  two.year AS two_year, two.usd AS two_wdi_usd, two.other_usd AS two_knomad_usd,
  (SELECT year FROM last_of WHERE economy = 'SSD') AS ssd_year,
  (SELECT usd FROM last_of WHERE economy = 'SSD') AS ssd_usd,
  (SELECT year FROM aid WHERE economy = 'YEM') AS aid_year,
  (SELECT value FROM aid WHERE economy = 'YEM') AS yem_aid_usd,
  (SELECT value FROM aid WHERE economy = 'SYR') AS syr_aid_usd,
  displaced_now.year AS displaced_year, displaced_now.idps AS syr_idps, displaced_now.refugees AS syr_refugees,
  doubted.least AS doubted_pct, doubted.hosts AS doubted_hosts, doubted.year AS doubted_year
FROM dead, worst, copied, war, step, two, displaced_now, doubted;
