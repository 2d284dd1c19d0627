-- The whole matrix of a setting of the estimate in round dollars and persons, with the setting in every
-- row.
SELECT
  $year::INTEGER AS year, sender, receiver, round(usd) AS usd, round(lower) AS lower,
  round(upper) AS upper, round(lowest) AS lowest,
  round(highest) AS highest, evidence::VARCHAR AS evidence, round(female) AS female, round(male) AS male,
  round(per_person) AS per_person, round(income) AS income, round(survey) AS survey, round(free) AS free,
  $method::VARCHAR AS method, $beta::DOUBLE AS beta,
  $edition::VARCHAR AS stock, $ratio::DOUBLE AS ratio
FROM modelled_matrix($year, $beta, $edition, $method, $ratio)
ORDER BY sender, receiver
