-- Consumer prices of the United States by year: the mean of the months that were published, and how
-- many they are. 2025 has eleven; the running year the months so far.
CREATE VIEW us_cpi_year AS
SELECT year, avg(value) AS mean, count(*)::UTINYINT AS months
FROM price_index
SEMI JOIN (FROM cited WHERE "table" = 'price_index' AND newest) AS newest USING (source, edition)
WHERE name = 'us_cpi_u'
GROUP BY year;
