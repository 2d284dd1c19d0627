-- Every economy's income per person beside what it receives as a share of output, in the newest
-- year in which both are known; `newer` where the share is known of a later year, `apart` where the two
-- publishers differ more than threefold on what was received, in the last year of both in ten.
SELECT
  income.economy, max(income.year) AS year,
  max_by(income.value, income.year) AS income, max_by(received.value, received.year) AS percent,
  max(income.year) < any_value(share.newest) AS newer,
  coalesce(any_value(joint.ratio) > 3 AND any_value(joint.year) >= max(income.year) - 10, false) AS apart
FROM indicator_newest AS income
JOIN measure_value AS received USING (economy, year)
JOIN (
  SELECT economy, max(year) AS newest
  FROM measure_value
  WHERE measure = 'received_gdp' AND series = $series
  GROUP BY economy
) AS share USING (economy)
LEFT JOIN (FROM publisher_ratio WHERE direction = 'received') AS joint USING (economy)
WHERE income.source = 'wb-wdi' AND income.name = 'gdp_person_ppp'
  AND received.measure = 'received_gdp' AND received.series = $series
GROUP BY income.economy
HAVING max(income.year) >= (SELECT max(year) - 3 FROM indicator_newest WHERE name = 'gdp_person_ppp')
ORDER BY economy;
