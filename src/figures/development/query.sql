-- The newest value of each figure that says how people live, with its year.
SELECT name, source, max(year) AS year, max_by(value, year) AS value
FROM indicator_newest
WHERE economy = $economy AND name IN (
  'gdp_person_ppp', 'hdi', 'gdi', 'gii', 'poverty_300_pct', 'poverty_830_pct', 'poverty_national_pct',
  'gni_person_female_ppp', 'gni_person_male_ppp'
)
GROUP BY name, source
ORDER BY name;
