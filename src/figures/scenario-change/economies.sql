-- What scenarios need of economies.
SELECT economy, gdp, gdp_year, income_ratio, survey_ratio, change_2009, change_2020
FROM scenario_economy($year)
ORDER BY economy
