-- Corridors of a year in their order, those of one sender, of one receiver, or both: those with
-- evidence. `senders`, `receivers`: of a group, as `economies_in` takes it. `women`: by women's share of at
-- least 100 people. `carries`: only corridors that carried more US$ than that by the newest matrix.
WITH asked AS (
  SELECT
    sender, receiver, lower, upper, flow.status,
    CASE WHEN $women THEN 100 * female / value ELSE value END AS value
  FROM corridor_value AS flow
  WHERE kind = $kind AND series = $series AND year = $year
    AND ($sender IS NULL OR sender = $sender) AND ($receiver IS NULL OR receiver = $receiver)
    AND ($senders IS NULL OR sender IN (FROM economies_in($senders)))
    AND ($receivers IS NULL OR receiver IN (FROM economies_in($receivers)))
    AND (value > 0 OR $kind = 'cost')
    AND status NOT IN ('thin', 'doubtful', 'zero', 'not_available')
    AND (NOT $women OR (value >= 100 AND female IS NOT NULL AND status <> 'alike'))
)
SELECT sender, receiver, asked.value, asked.lower AS low, asked.upper AS high, asked.status
FROM asked
LEFT JOIN (FROM remittance_flow WHERE year = newest_matrix_year()) AS carried USING (sender, receiver)
WHERE ($above IS NULL OR asked.value > $above) AND ($below IS NULL OR asked.value < $below)
  AND ($carries IS NULL OR carried.usd > $carries)
ORDER BY CASE WHEN $least THEN asked.value ELSE -asked.value END, sender, receiver
LIMIT $count
