-- What the atlas says was received and paid; and each publisher's own series in the years in which
-- that is the other's. The deflator makes dollars of the price year. A year for which a publisher's 0
-- stands for "not reported", or of which it repeats an earlier year's figure, has no amount, but the
-- reason and whose it is.
WITH told AS (
  SELECT * FROM headline_total WHERE economy = $economy
),
line AS (
  SELECT direction, 'headline' AS series, year, usd, status::VARCHAR AS status, series::VARCHAR AS publisher, break_before, NULL::VARCHAR AS reason, NULL::USMALLINT AS since
  FROM told
  UNION ALL
  SELECT direction, series::VARCHAR, year, usd, status::VARCHAR, series::VARCHAR, NULL, NULL, NULL
  FROM remittance_series AS other
  WHERE economy = $economy
    AND NOT EXISTS (
      FROM told WHERE told.direction = other.direction AND told.year = other.year AND told.series = other.series
    )
  UNION ALL
  SELECT direction, 'headline', year, NULL, CASE reason WHEN 'carried' THEN 'carried' ELSE 'placeholder' END, publisher::VARCHAR, NULL, reason, since
  FROM total_gap
  WHERE economy = $economy AND series = 'headline'
)
SELECT direction, series, year, usd, deflator, status, publisher, break_before, reason, since
FROM line
LEFT JOIN us_deflator USING (year)
ORDER BY direction DESC, series, year;
