-- The low and the high estimate of deaths, economy by economy and year by year, where they differ.
SELECT year, economy, low, high
FROM conflict_deaths
SEMI JOIN (FROM cited WHERE "table" = 'conflict_deaths' AND newest) AS release USING (source, edition)
WHERE low < high
ORDER BY year, economy
