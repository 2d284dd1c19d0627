-- What makes US$ of a year into US$ of the newest full year, by consumer prices of the United States.
-- Full is a year of twelve months: 2025 isn't, as the prices of October 2025 were never collected. A
-- mean of eleven months is still one of the year; of fewer, such as the running year's, none is made.
CREATE TABLE us_deflator AS
WITH base AS (
  SELECT year AS price_year, mean AS base_mean
  FROM us_cpi_year
  WHERE months = 12
  ORDER BY year DESC
  LIMIT 1
)
SELECT year, digits6(base_mean / mean) AS deflator, price_year
FROM us_cpi_year, base
WHERE months >= 11
ORDER BY year;
COMMENT ON TABLE us_deflator IS 'Dollars of a year in those of the newest full year
US$ of the year times the deflator are US$ of the price year, the newest of which all twelve months of the consumer prices of the United States are published. A year with fewer than eleven months has none.
Rests on: price_index';
COMMENT ON COLUMN us_deflator.year IS 'Year [year]';
COMMENT ON COLUMN us_deflator.deflator IS 'What US$ of the year are multiplied by [ratio]';
COMMENT ON COLUMN us_deflator.price_year IS 'Year whose dollars they become [year]';

-- US$ of a year in US$ of the newest full year; null for a year without prices. The years are looked
-- up outside the subquery, where a column of the caller's that is called year can't be mistaken.
CREATE MACRO real_usd(of_usd, of_year) AS
  of_usd * (SELECT map(list(us_deflator.year::INTEGER), list(us_deflator.deflator)) FROM us_deflator)[of_year::INTEGER];
COMMENT ON MACRO real_usd IS 'US$ of a year in dollars of the newest full year
A value: an amount times the deflator of its year, by the consumer prices of the United States. Null for a year without prices; nothing is extrapolated.
Rests on: price_index
Parameters:
  of_usd: Amount in US$ of its year
  of_year: Its year';
