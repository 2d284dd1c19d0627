SELECT direction, series, year, usd, status
FROM remittance_series
WHERE economy = $economy
ORDER BY direction DESC, series, year;
