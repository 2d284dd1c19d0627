SELECT
  economy, iso2, name, region, subregion, income, ldc, lldc, sids, fcv, placed,
  coalesce(people.newest, counted.newest, 0) >= 100000 AS peopled,
  lost_destination.origin IS NOT NULL AS lacks
FROM economy
LEFT JOIN (
  SELECT economy, arg_max(value, year) AS newest FROM indicator_newest WHERE name = 'population' GROUP BY economy
) AS people USING (economy)
LEFT JOIN (
  SELECT economy, arg_max(female + male, year) AS newest FROM population_by_sex GROUP BY economy
) AS counted USING (economy)
LEFT JOIN lost_destination ON lost_destination.origin = economy
ORDER BY economy
