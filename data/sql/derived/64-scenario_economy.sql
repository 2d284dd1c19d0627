-- What scenarios need of economies: GDP of the year or the newest of the two before, what a woman
-- sends for a dollar of a man's, and how income a person changed in two years that shook hosts.
CREATE MACRO scenario_economy(of_year) AS TABLE
  WITH
  gdp AS (
    SELECT economy, arg_max(value, year) AS gdp, max(year) AS gdp_year
    FROM indicator_newest
    WHERE name = 'gdp_usd' AND year <= of_year AND year > of_year - 3 AND value > 0
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
    economy, gdp, gdp_year, round(sending.income, 4) AS income_ratio,
    round(sending.survey, 4) AS survey_ratio,
    round(change_2009, 2) AS change_2009, round(change_2020, 2) AS change_2020
  FROM relative_sending(of_year, 1) AS sending
  LEFT JOIN gdp USING (economy)
  LEFT JOIN changed USING (economy);
COMMENT ON MACRO TABLE scenario_economy IS 'Economies as scenarios start from them
GDP of the year or the newest of the two before, what a woman sends for a dollar of a man, and how income a person changed in 2009 and 2020.
Rests on: indicator, survey_sending
Parameters:
  of_year: Year
Columns:
  economy: Economy
  gdp: GDP of the year, or the newest of the two before [US$]
  gdp_year: Its year [year]
  income_ratio: A woman''s income for one of a man''s, as far as it is known [ratio]
  survey_ratio: What a woman sends for one dollar of a man''s, as surveys found [ratio]
  change_2009: Change of GDP per person in 2009, constant international dollars [percent]
  change_2020: Change of GDP per person in 2020, constant international dollars [percent]';
