-- The flows of a year, and after them the corridors that a publisher expressly sets to zero or to
-- not available (no value). doubt: why a flow is not told as the largest, and what part of the sender's
-- migrants that says.
SELECT
  sender, receiver, value, lower AS low, upper AS high, female, quotes, status,
  row_number() OVER (ORDER BY status IN ('thin', 'doubtful'), value DESC NULLS LAST, sender, receiver) AS rank,
  doubt, part
FROM corridor_value
LEFT JOIN untold_partner USING (series, year, sender, receiver)
WHERE kind = $kind AND series = $series AND year = $year AND (value > 0 OR $kind = 'cost' OR status IN ('zero', 'not_available'))
ORDER BY rank
