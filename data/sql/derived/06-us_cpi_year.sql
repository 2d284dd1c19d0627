-- Consumer prices of the United States by year: the mean of the months that were published, and how
-- many they are. 2025 has eleven; the running year the months so far.
CREATE VIEW us_cpi_year AS
SELECT year, avg(value) AS mean, count(*)::UTINYINT AS months
FROM price_index
SEMI JOIN (FROM cited WHERE "table" = 'price_index' AND newest) AS newest USING (source, edition)
WHERE name = 'us_cpi_u'
GROUP BY year;
COMMENT ON VIEW us_cpi_year IS 'Consumer prices of the United States by year
Mean of the months that were published, to read dollars of one year in those of another. A year may rest on fewer than twelve months: they are counted.
Rests on: price_index';
COMMENT ON COLUMN us_cpi_year.year IS 'Year [year]';
COMMENT ON COLUMN us_cpi_year.mean IS 'Mean index [1982–84 = 100]';
COMMENT ON COLUMN us_cpi_year.months IS 'Months it rests on [months]';
