-- For every economy, how far what it receives rests on few senders, in the newest matrix: the
-- largest sender's share and the Herfindahl index, the sum of squared shares in percent (10,000 is
-- one sender alone). Shares are of what the matrix allocates, without senders from which transfers have
-- been barred since.
WITH cell AS (
  SELECT year, receiver, sender, usd, 100 * usd / sum(usd) OVER (PARTITION BY receiver) AS share
  FROM remittance_flow
  ANTI JOIN (FROM excluded_pair WHERE since <= newest_covered_year()) AS barred USING (sender, receiver)
  WHERE year = newest_matrix_year() AND usd > 0
)
SELECT
  year, receiver AS economy, arg_max(sender, usd) AS largest,
  round(max(share), 4) AS largest_share, round(sum(share * share), 1) AS herfindahl,
  count(*)::USMALLINT AS senders
FROM cell
GROUP BY year, receiver
ORDER BY economy;
