-- The same by month. The prices of October 2025 were never collected: the mean of the months on either
-- side stands for them. After the newest month nothing is extrapolated.
CREATE VIEW us_deflator_month AS
WITH price AS (
  SELECT (month || '-01')::DATE AS month, value
  FROM price_index
  SEMI JOIN (FROM cited WHERE "table" = 'price_index' AND newest) AS newest USING (source, edition)
  WHERE name = 'us_cpi_u'
),
base AS (
  SELECT us_deflator.price_year, us_cpi_year.mean
  FROM (SELECT any_value(price_year) AS price_year FROM us_deflator) AS us_deflator
  JOIN us_cpi_year ON us_cpi_year.year = us_deflator.price_year
),
known AS (
  SELECT month, value, true AS collected
  FROM price
  UNION ALL
  SELECT before.month + INTERVAL 1 MONTH, (before.value + after.value) / 2, false
  FROM price AS before
  JOIN price AS after ON after.month = before.month + INTERVAL 2 MONTH
  ANTI JOIN price AS own ON own.month = before.month + INTERVAL 1 MONTH
)
SELECT strftime(known.month, '%Y-%m') AS month, digits6(base.mean / known.value) AS deflator, collected, price_year
FROM known, base;
COMMENT ON VIEW us_deflator_month IS 'Dollars of a month in those of the newest full year
US$ of the month times the deflator are US$ of the price year, as us_deflator has it. A month whose prices were never collected has the mean of its neighbours; one after the newest has none.
Rests on: price_index';
COMMENT ON COLUMN us_deflator_month.month IS 'Month, as 2026-05';
COMMENT ON COLUMN us_deflator_month.deflator IS 'What US$ of the month are multiplied by [ratio]';
COMMENT ON COLUMN us_deflator_month.collected IS 'Whether prices of the month were collected';
COMMENT ON COLUMN us_deflator_month.price_year IS 'Year whose dollars they become [year]';
