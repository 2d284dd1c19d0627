-- Income per person (GDP, PPP) of the year, or the newest of the four years before it.
CREATE MACRO income_near(of_year) AS TABLE
  SELECT economy, arg_max(value, year) AS income
  FROM indicator_newest
  WHERE name = 'gdp_person_ppp' AND value > 0 AND year <= of_year AND year > of_year - 5
  GROUP BY economy;
COMMENT ON MACRO TABLE income_near IS 'Income per person of a year
GDP per person, PPP, of the year or the newest of the four years before it.
Rests on: indicator
Parameters:
  of_year: Year
Columns:
  economy: Economy
  income: GDP per person, PPP [international $]';
