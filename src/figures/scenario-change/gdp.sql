-- What scenarios need of economies where nobody moves by sex and no year's incomes are taken: GDP of
-- the year or the newest of the two before.
SELECT
  economy, digits6(arg_max(value, year)) AS gdp, 1 AS income_ratio, 1 AS survey_ratio,
  NULL AS change_2009, NULL AS change_2020
FROM indicator_newest
WHERE name = 'gdp_usd' AND year <= $year AND year > $year - 3 AND value > 0
GROUP BY economy
ORDER BY economy
