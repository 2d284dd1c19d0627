-- Each forecast beside the matrix: what either gives a sender of what the matrix gives the receiver,
-- so that the two differ in the sharing out alone. A pair counts where the matrix knows both
-- economies: elsewhere its blank is no zero.
CREATE TEMP TABLE held_pair AS
WITH
truth AS (
  SELECT run, sender, receiver, share AS truth
  FROM held_run
  JOIN matrix_share USING (year)
  WHERE published
),
total AS (
  SELECT run, receiver, sum(usd)::DOUBLE AS total
  FROM held_run
  JOIN remittance_flow USING (year)
  WHERE published AND usd > 0 AND sender <> 'XUN' AND sender <> receiver
  GROUP BY run, receiver
),
pair AS (
  SELECT run, sender, receiver, evidence, coalesce(share, 0) AS share, coalesce(truth, 0) AS truth
  FROM held_forecast
  FULL JOIN truth USING (run, sender, receiver)
)
SELECT pair.*, total.total, held_run.candidate, held_run.year, held_run.base, share * total AS usd
FROM pair
JOIN held_run USING (run)
JOIN total USING (run, receiver)
SEMI JOIN (SELECT DISTINCT run, receiver FROM held_forecast) AS forecast USING (run, receiver)
JOIN remittance_matrix_economy AS known
  ON known.year = held_run.year AND known.economy = sender AND known.as_sender;
