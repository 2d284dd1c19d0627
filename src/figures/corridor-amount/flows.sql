-- All that is published of the corridors out of an economy, and the estimate where nothing is. The
-- deflator makes dollars of the price year.
WITH flow AS (
  SELECT
    year, receiver, usd::DOUBLE AS usd, NULL::DOUBLE AS low, NULL::DOUBLE AS high, status::VARCHAR AS status
  FROM remittance_flow
  WHERE sender = $economy
    AND (status <> 'zero' OR (year, sender, receiver) IN (SELECT (year, sender, receiver) FROM assumed_zero))
  UNION ALL
  SELECT year, receiver, usd::DOUBLE, lower::DOUBLE, upper::DOUBLE, 'modelled'
  FROM modelled_unpublished
  WHERE sender = $economy
)
SELECT year, receiver, usd, low, high, deflator, status
FROM flow
LEFT JOIN us_deflator USING (year)
ORDER BY year, receiver
