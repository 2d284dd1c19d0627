-- Where two releases cover a corridor in a quarter, the newest that states its quotes counts.
CREATE VIEW corridor_cost_quarter AS
SELECT
  left(quarter, 4)::USMALLINT AS year, quarter, sender, receiver, edition, cost_pct, fx_margin_pct, quotes
FROM sending_cost
WHERE amount = 200
QUALIFY row_number() OVER (
  PARTITION BY quarter, sender, receiver ORDER BY quotes IS NULL, edition DESC
) = 1;

-- A year's cost weighs each quarter by its quotes; a year without a quoted quarter (before 2016Q2)
-- is the plain mean of its quarters.
CREATE TABLE corridor_cost AS
SELECT
  year, sender, receiver,
  digits6(coalesce(sum(cost_pct * quotes) / sum(quotes), avg(cost_pct))) AS cost_pct,
  sum(quotes)::UINTEGER AS quotes,
  (CASE WHEN sum(quotes) < 3 THEN 'thin' ELSE 'published' END)::value_status AS status
FROM corridor_cost_quarter
GROUP BY year, sender, receiver
ORDER BY year, sender, receiver;
