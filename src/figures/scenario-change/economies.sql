-- What scenarios need of economies: GDP of the year or the newest of the two before, what a woman
-- sends for a dollar of a man's, and how income a person changed in two years that shook hosts.
WITH
gdp AS (
  SELECT economy, arg_max(value, year) AS gdp, max(year) AS gdp_year
  FROM indicator_newest
  WHERE name = 'gdp_usd' AND year <= $year AND year > $year - 3 AND value > 0
  GROUP BY economy
),
income AS (
  SELECT
    economy, year,
    100 * (value / lag(value) OVER (PARTITION BY economy ORDER BY year) - 1) AS change,
    lag(year) OVER (PARTITION BY economy ORDER BY year) = year - 1 AS next_year
  FROM indicator_newest
  WHERE name = 'gdp_person_ppp' AND value > 0
),
changed AS (
  SELECT
    economy,
    max(change) FILTER (year = 2009 AND next_year) AS change_2009,
    max(change) FILTER (year = 2020 AND next_year) AS change_2020
  FROM income
  GROUP BY economy
)
SELECT
  economy, gdp, gdp_year, round(sending.income, 4) AS income_ratio, round(sending.survey, 4) AS survey_ratio,
  round(change_2009, 2) AS change_2009, round(change_2020, 2) AS change_2020
FROM relative_sending($year, 1) AS sending
LEFT JOIN gdp USING (economy)
LEFT JOIN changed USING (economy)
ORDER BY economy
