-- Where two releases cover a corridor in a quarter, the newest that states its quotes counts. A mean
-- of fewer than three quotes is `thin`. One of 50 percent or more is `doubtful`, and so is one of a
-- corridor that was below zero within the year that ends with the quarter: both tell of an exchange
-- rate that is not the one people get, not of what sending costs.
CREATE VIEW corridor_cost_quarter AS
WITH one AS (
  SELECT
    left(quarter, 4)::USMALLINT AS year, quarter, sender, receiver, edition, cost_pct, fx_margin_pct, quotes,
    left(quarter, 4)::DOUBLE + right(quarter, 1)::DOUBLE / 4 AS time
  FROM sending_cost
  WHERE amount = 200
  QUALIFY row_number() OVER (
    PARTITION BY quarter, sender, receiver ORDER BY quotes IS NULL, edition DESC
  ) = 1
)
SELECT
  year, quarter, sender, receiver, edition, cost_pct, fx_margin_pct, quotes,
  (CASE
    WHEN quotes < 3 THEN 'thin'
    WHEN cost_pct >= 50 OR min(cost_pct) OVER within_a_year < 0 THEN 'doubtful'
    ELSE 'published'
  END)::value_status AS status
FROM one
WINDOW within_a_year AS (PARTITION BY sender, receiver ORDER BY time RANGE 1 PRECEDING);

-- A year's cost is that of its newest quarter with enough quotes, never a mean of quarters, in which
-- a fall and a rise cancel; where no quarter has enough, it is the newest, and thin.
CREATE TABLE corridor_cost AS
SELECT year, quarter, sender, receiver, digits6(cost_pct) AS cost_pct, quotes::UINTEGER AS quotes, status
FROM corridor_cost_quarter
QUALIFY row_number() OVER (
  PARTITION BY year, sender, receiver ORDER BY status = 'thin', quarter DESC
) = 1
ORDER BY year, sender, receiver;
