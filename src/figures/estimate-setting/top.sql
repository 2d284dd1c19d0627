-- The largest corridors of a setting of the estimate, each with its interval where one is measured and
-- with the range of methods; how many corridors the setting has, and what they come to.
SELECT
  $year::INTEGER AS year, sender, receiver, round(usd) AS usd, round(lower) AS lower,
  round(upper) AS upper, round(lowest) AS lowest,
  round(highest) AS highest, round(per_person) AS per_person, round(income) AS income,
  round(survey) AS survey, round(free) AS free,
  count(*) FILTER (sender <> 'XUN' AND usd >= 0.5) OVER () AS corridors,
  round(sum(usd) OVER ()) AS total
FROM modelled_matrix($year, $beta, $edition, $method, $ratio)
ORDER BY sender = 'XUN', usd DESC, sender, receiver
LIMIT 12
