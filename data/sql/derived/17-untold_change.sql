-- One rule for every place that tells growth: no change is told from a year before one of these years to
-- that year or to a later one. `apart` bars only a change that ends in its year.
CREATE VIEW untold_change AS
WITH told AS (
  SELECT
    direction, economy, year, usd::DOUBLE AS usd, break_before,
    lag(usd::DOUBLE) OVER run AS before, lag(year) OVER run = year - 1 AS follows
  FROM headline_total
  WHERE usd > 0
  WINDOW run AS (PARTITION BY direction, economy ORDER BY year)
),
joint AS (
  SELECT direction, economy, year, greatest(wdi.usd::DOUBLE / knomad.usd, knomad.usd::DOUBLE / wdi.usd) AS times
  FROM (FROM remittance_series WHERE series = 'wdi' AND usd > 0) AS wdi
  JOIN (FROM remittance_series WHERE series = 'knomad' AND usd > 0) AS knomad USING (direction, economy, year)
)
SELECT direction, economy, year, break_before::VARCHAR AS reason
FROM told
WHERE break_before IS NOT NULL
UNION ALL
SELECT direction, economy, year, 'step'
FROM told
WHERE follows AND least(usd, before) > 5e6 AND greatest(usd / before, before / usd) >= 2
UNION ALL
SELECT told.direction, told.economy, told.year, 'apart'
FROM told
ASOF JOIN joint
  ON told.direction = joint.direction AND told.economy = joint.economy AND told.year >= joint.year
WHERE joint.times > 3 AND told.year - joint.year <= 10;
COMMENT ON VIEW untold_change IS 'Years across which no change in money is told
Another publisher, release or method; twice or half as much within a year; or two publishers over threefold apart.
Rests on: remittance_total';
COMMENT ON COLUMN untold_change.direction IS 'received or paid';
COMMENT ON COLUMN untold_change.economy IS 'Economy';
COMMENT ON COLUMN untold_change.year IS 'No change is told from a year before it to it or a later one [year]';
COMMENT ON COLUMN untold_change.reason IS 'publisher, vintage, tenfold, step (twice or half within a year) or apart (two publishers, over threefold; bars only a change that ends in the year)';
