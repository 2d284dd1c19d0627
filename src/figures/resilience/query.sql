-- For every economy, what it receives as a share of output, in the newest of the last four years that has it, and how far
-- that rests on few senders: by the newest matrix the largest one's share, and the chance that two
-- dollars came from the same sender. That is the Herfindahl index, the sum of squared shares, in percent.
-- Senders from which transfers have been barred since are left out. `apart`: the two publishers differ
-- more than threefold on what was received, in the last year of both in ten.
WITH cell AS (
  SELECT year, receiver, sender, usd, 100 * usd / sum(usd) OVER (PARTITION BY receiver) AS share
  FROM remittance_flow
  ANTI JOIN (FROM excluded_pair WHERE since <= newest_covered_year()) AS barred USING (sender, receiver)
  WHERE year = newest_matrix_year() AND usd > 0
),
concentrated AS (
  SELECT
    year AS matrix_year, receiver AS economy, arg_max(sender, usd) AS largest, max(share) AS largest_share,
    sum(share * share) / 100 AS same
  FROM cell
  GROUP BY year, receiver
),
dependent AS (
  SELECT economy, max(year) AS year, max_by(value, year) AS percent
  FROM measure_value
  WHERE measure = 'received_gdp' AND series = 'headline' AND status = 'published'
  GROUP BY economy
)
SELECT
  economy, dependent.year AS year, percent, matrix_year, largest, digits6(largest_share) AS largest_share, digits6(same) AS same,
  coalesce(ratio > 3 AND joint.year >= dependent.year - 10, false) AS apart,
  ldc, lldc, sids, fcv
FROM dependent
JOIN concentrated USING (economy)
JOIN economy USING (economy)
LEFT JOIN (FROM publisher_ratio WHERE direction = 'received') AS joint USING (economy)
WHERE dependent.year >= (SELECT max(year) - 3 FROM dependent) AND percent > 0
ORDER BY economy;
