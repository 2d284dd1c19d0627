SELECT
  year,
  max(account_pct) FILTER (sex = 'female') AS account_women,
  max(account_pct) FILTER (sex = 'male') AS account_men,
  max(mobile_pct) FILTER (sex = 'female') AS mobile_women,
  max(mobile_pct) FILTER (sex = 'male') AS mobile_men
FROM account_access
WHERE economy = $economy
GROUP BY year
ORDER BY year;
