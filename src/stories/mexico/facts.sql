-- What Mexico received month by month, as Banxico counts it: one row, a column a number.
WITH month AS (
  SELECT flow.period AS month, flow.year, right(flow.period, 2)::INTEGER AS nth, flow.usd, flow.transfers, flow.usd * deflator AS real_usd
  FROM official_flow AS flow
  SEMI JOIN (FROM cited WHERE "table" = 'official_flow' AND part = 'month' AND newest) AS newest
    ON newest.source = flow.source AND newest.edition = flow.edition
  LEFT JOIN us_deflator_month ON us_deflator_month.month = flow.period
  WHERE flow.reporter = 'MEX' AND flow.direction = 'received'
    AND flow.partner_group = 'world' AND flow.period_kind = 'month'
),
whole AS (
  SELECT year, sum(usd) AS usd, sum(transfers) AS transfers, arg_min(nth, usd) AS lowest, lag(sum(usd)) OVER (ORDER BY year) AS before
  FROM month
  GROUP BY year
  HAVING count(*) = 12
),
last_whole AS (FROM whole ORDER BY year DESC LIMIT 1),
fell AS (SELECT max(year) AS year FROM whole WHERE usd < before AND year < (SELECT year FROM last_whole)),
high_lowest AS (SELECT max(year) AS year FROM whole WHERE lowest > 2),
last_month AS (FROM month ORDER BY month DESC LIMIT 1),
running AS (
  SELECT sum(usd) FILTER (year = (SELECT year FROM last_month)) AS usd,
    sum(usd) FILTER (year = (SELECT year FROM last_month) - 1) AS before
  FROM month
  WHERE nth <= (SELECT nth FROM last_month)
),
from_states AS (
  SELECT sum(usd) AS usd, year
  FROM official_flow
  WHERE source = 'banxico' AND reporter = 'MEX' AND partner = 'USA' AND direction = 'received' AND period_kind = 'quarter'
    AND year = (SELECT year FROM last_whole)
  GROUP BY year
)
SELECT
  (SELECT year FROM last_whole) AS year,
  (SELECT usd FROM last_whole) AS usd,
  (SELECT year FROM whole ORDER BY usd DESC LIMIT 1) AS top_year,
  (SELECT max(usd) FROM whole) AS top_usd,
  (SELECT 100 * (1 - usd / before) FROM last_whole) AS fall_pct,
  (SELECT year FROM fell) AS fell_before_year,
  (SELECT 100 * from_states.usd / last_whole.usd FROM from_states, last_whole) AS from_usa_pct,
  (SELECT year + 1 FROM high_lowest) AS low_since,
  (SELECT count(*) FROM whole WHERE year > (SELECT year FROM high_lowest)) AS low_years,
  '2020-03' AS march,
  (SELECT usd FROM month WHERE month = '2020-03') AS march_usd,
  (SELECT usd FROM month WHERE month = '2019-03') AS march_before_usd,
  (SELECT 100 * (now.usd / before.usd - 1) FROM month AS now, month AS before WHERE now.month = '2020-03' AND before.month = '2019-03') AS march_pct,
  (SELECT arg_max(month, usd) FROM month WHERE year = 2020) AS top_month_2020,
  (SELECT max(usd) FROM month WHERE month < '2020-03') AS high_before_march_usd,
  (SELECT transfers FROM last_whole) AS transfers,
  (SELECT transfers FROM whole WHERE year = (SELECT year FROM last_whole) - 1) AS transfers_before,
  (SELECT year FROM last_whole) - 1 AS year_before,
  (SELECT usd / transfers FROM last_whole) AS mean_usd,
  (SELECT usd / transfers FROM whole WHERE year = (SELECT year FROM last_whole) - 1) AS mean_before_usd,
  (SELECT 100 * (1 - last_whole.transfers / before.transfers) FROM last_whole, whole AS before WHERE before.year = last_whole.year - 1) AS transfers_fall_pct,
  (SELECT month FROM last_month) AS month,
  (SELECT year FROM last_month) AS running_year,
  (SELECT usd FROM running) AS running_usd,
  (SELECT before FROM running) AS running_before_usd,
  (SELECT 100 * (usd / before - 1) FROM running) AS running_pct,
  (SELECT date FROM event WHERE event = 'us_remittance_tax') AS tax_date,
  (SELECT left(date, 4)::INTEGER FROM event WHERE event = 'us_remittance_tax') AS tax_year,
  (SELECT usd FROM last_month) AS month_usd,
  (SELECT real_usd FROM last_month) AS month_real_usd,
  (SELECT price_year FROM us_deflator LIMIT 1) AS price_year,
  (SELECT usd FROM month WHERE month = (SELECT (year - 2) || '-' || lpad(nth::VARCHAR, 2, '0') FROM last_month)) AS two_before_usd,
  (SELECT (year - 2) || '-' || lpad(nth::VARCHAR, 2, '0') FROM last_month) AS two_before,
  (SELECT max(year) FROM headline_total WHERE economy = 'MEX' AND direction = 'received') AS wdi_year,
  (SELECT arg_max(usd, year) FROM headline_total WHERE economy = 'MEX' AND direction = 'received') AS wdi_usd,
  (SELECT usd FROM whole WHERE year = (SELECT max(year) FROM headline_total WHERE economy = 'MEX' AND direction = 'received')) AS bank_same_usd;
