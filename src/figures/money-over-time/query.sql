-- What the atlas says was received and paid; and each publisher's own series in the years in which
-- that is the other's. The deflator makes dollars of the price year. A year for which a publisher's 0
-- stands for "not reported" has no amount, but the reason.
WITH told AS (
  SELECT * FROM headline_total WHERE economy = $economy
),
line AS (
  SELECT direction, 'headline' AS series, year, usd, status::VARCHAR AS status, series::VARCHAR AS publisher, break_before, NULL::VARCHAR AS reason
  FROM told
  UNION ALL
  SELECT direction, series::VARCHAR, year, usd, status::VARCHAR, series::VARCHAR, NULL, NULL
  FROM remittance_series AS other
  WHERE economy = $economy
    AND NOT EXISTS (
      FROM told WHERE told.direction = other.direction AND told.year = other.year AND told.series = other.series
    )
  UNION ALL
  SELECT direction, 'headline', year, NULL, 'placeholder', NULL, NULL, reason
  FROM total_gap
  WHERE economy = $economy AND series = 'headline'
)
SELECT direction, series, year, usd, deflator, status, publisher, break_before, reason
FROM line
LEFT JOIN us_deflator USING (year)
ORDER BY direction DESC, series, year;
