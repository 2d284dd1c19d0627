-- What is shared out, incomes, and what a woman earns or sends for each dollar of a man's.
SELECT 'received' AS kind, economy, year, usd::DOUBLE AS value
FROM headline_total
WHERE direction = 'received' AND usd > 0 AND year >= 2000
UNION ALL
SELECT 'income', economy, year, value
FROM indicator_newest
WHERE name = 'gdp_person_ppp' AND value > 0
UNION ALL
SELECT 'earned', women.economy, women.year, women.value / men.value
FROM indicator_newest AS women
JOIN indicator_newest AS men ON men.economy = women.economy AND men.year = women.year
WHERE women.name = 'gni_person_female_ppp' AND men.name = 'gni_person_male_ppp' AND men.value > 0
UNION ALL
SELECT 'survey', NULL, NULL, median(ratio)
FROM survey_relative_sending
WHERE counted;
