-- Deaths in organised violence where they happened, year by year. A row with 0 is a state in which
-- none was recorded; no row, none that is counted by itself.
SELECT year, best, low, high
FROM conflict_deaths
WHERE economy = $economy
ORDER BY year;
