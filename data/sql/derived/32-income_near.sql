-- What a migrant is assumed to earn rests on it.
CREATE VIEW income_person AS
SELECT economy, year, value AS income, source, edition
FROM indicator_newest
WHERE name = 'gdp_person_ppp' AND value > 0;
COMMENT ON VIEW income_person IS 'Income per person
GDP per person, PPP, of every year, from the newest edition that has it.
Rests on: indicator';
COMMENT ON COLUMN income_person.economy IS 'Economy';
COMMENT ON COLUMN income_person.year IS 'Year [year]';
COMMENT ON COLUMN income_person.income IS 'GDP per person, PPP [international $]';
COMMENT ON COLUMN income_person.source IS 'Id of the source';
COMMENT ON COLUMN income_person.edition IS 'Edition of the source';

-- Income per person (GDP, PPP) of the year, or the newest of the four years before it.
CREATE MACRO income_near(of_year) AS TABLE
  SELECT economy, arg_max(income, year) AS income
  FROM income_person
  WHERE year <= of_year AND year > of_year - 5
  GROUP BY economy;
COMMENT ON MACRO TABLE income_near IS 'Income per person of a year
GDP per person, PPP, of the year or the newest of the four years before it.
Rests on: indicator
Parameters:
  of_year: Year
Columns:
  economy: Economy
  income: GDP per person, PPP [international $]';
