-- What one economy would have lacked if each of its five largest senders had sent 10 % less, in the newest year that
-- the estimate has of it, three years back at the most: a tenth of the estimate and of the ends of its
-- 80 % interval, in dollars and as a share of that year's output. No share where that year has no GDP.
WITH newest AS (
  SELECT max(year) AS year
  FROM modelled_unpublished
  WHERE receiver = $economy AND year >= (SELECT max(year) - 3 FROM modelled_unpublished)
),
flow AS (
  SELECT amount.year, sender AS partner, amount.usd / 10 AS usd, lower / 10 AS lower, upper / 10 AS upper, total.usd AS received
  FROM modelled_unpublished AS amount
  SEMI JOIN newest USING (year)
  JOIN headline_total AS total
    ON total.direction = 'received' AND total.economy = receiver AND total.year = amount.year
  WHERE receiver = $economy AND amount.usd >= 1000
),
share AS (
  SELECT year, value AS of_gdp
  FROM measure_value
  WHERE measure = 'received_gdp' AND series = 'headline' AND economy = $economy
)
SELECT
  year, partner, digits6(usd) AS usd, lower, upper,
  digits6(of_gdp * usd / received) AS percent, digits6(of_gdp * lower / received) AS percent_lower,
  digits6(of_gdp * upper / received) AS percent_upper
FROM flow
LEFT JOIN share USING (year)
ORDER BY flow.usd DESC, partner
LIMIT 5;
