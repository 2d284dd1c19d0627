-- What corridors of a group carry together in a year, by sender, by receiver, or all in one: those with
-- evidence. `senders`, `receivers`: a group as `economies_in` takes it, or the code of an economy.
SELECT
  CASE $by WHEN 'sender' THEN sender WHEN 'receiver' THEN receiver END AS partner,
  sum(value)::DOUBLE AS value, count(*) AS corridors
FROM corridor_value
WHERE kind = $kind AND series = $series AND year = $year AND value > 0
  AND status NOT IN ('thin', 'doubtful', 'zero', 'not_available')
  AND ($senders IS NULL OR sender IN (FROM economies_in($senders)))
  AND ($receivers IS NULL OR receiver IN (FROM economies_in($receivers)))
GROUP BY partner
HAVING ($above IS NULL OR sum(value) > $above) AND ($below IS NULL OR sum(value) < $below)
ORDER BY value DESC, partner
LIMIT $count
