-- The flows of a year into and out of one economy, ranked among all, as `flows.sql` has them.
SELECT * FROM (
  SELECT
    sender, receiver, value, lower AS low, upper AS high, female, quotes, status,
    row_number() OVER (ORDER BY status IN ('thin', 'doubtful'), value DESC NULLS LAST, sender, receiver) AS rank,
    doubt, part
  FROM corridor_value
  LEFT JOIN untold_partner USING (series, year, sender, receiver)
  WHERE kind = $kind AND series = $series AND year = $year AND (value > 0 OR $kind = 'cost' OR status IN ('zero', 'not_available'))
)
WHERE sender = $economy OR receiver = $economy
ORDER BY rank
