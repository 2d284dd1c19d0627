-- Women and men with an account in the economies that rest most on remittances.
SELECT
  economy.name, women.year AS account_year,
  round(women.account_pct, 1) AS women_pct, round(men.account_pct, 1) AS men_pct,
  round(men.account_pct - women.account_pct, 1) AS gap_points,
  round(share.value, 1) AS received_pct_of_gdp
FROM account_access AS women
JOIN account_access AS men USING (economy, year)
JOIN economy USING (economy)
JOIN measure_value AS share
  ON share.economy = women.economy AND share.measure = 'received_gdp'
    AND share.series = 'knomad' AND share.year = (SELECT max(year) FROM measure_value WHERE measure = 'received_gdp' AND series = 'knomad')
WHERE women.sex = 'female' AND men.sex = 'male'
  AND women.year = (SELECT max(year) FROM account_access)
  AND women.account_pct IS NOT NULL AND men.account_pct IS NOT NULL
ORDER BY share.value DESC
LIMIT 25
