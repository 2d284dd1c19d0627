-- The largest flows, and of each economy that none of them touches, its largest.
WITH flow AS (
  SELECT
    sender, receiver, value, lower AS low, upper AS high, female, quotes, status,
    row_number() OVER (ORDER BY status IN ('thin', 'doubtful'), value DESC, sender, receiver) AS rank
  FROM corridor_value
  WHERE kind = $kind AND series = $series AND year = $year AND (value > 0 OR $kind = 'cost')
),
drawn AS (
  SELECT flow.rank, unnest([flow.sender, flow.receiver]) AS economy
  FROM flow
  JOIN economy AS s ON s.economy = flow.sender AND s.placed
  JOIN economy AS r ON r.economy = flow.receiver AND r.placed
),
largest AS (
  SELECT economy, min(rank) AS rank
  FROM drawn
  GROUP BY economy
)
SELECT sender, receiver, value, low, high, female, quotes, status, rank
FROM flow
WHERE rank <= $count OR rank IN (SELECT rank FROM largest)
ORDER BY rank
