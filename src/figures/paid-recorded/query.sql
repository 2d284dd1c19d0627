-- What left an economy by each matrix and, between matrices, by the estimate; what is recorded as
-- paid from it in all, and what its own central bank reports as paid, since the first matrix. With the
-- estimate of the newest year: the receivers that it has nothing for, since no total of theirs is
-- published, and the receiver from which most of its difference from the newest matrix comes, with the
-- year since which nothing can be sent there, if there is one, or whether one balance of payments holds
-- both; and, where most of it goes to receivers whose count of migrants bears out little of it, the three
-- largest of them.
WITH bank AS (
  SELECT year, source::VARCHAR AS source, usd
  FROM official_year
  WHERE reporter = $economy AND direction = 'paid' AND partner_group = 'world'
),
leaving AS (
  SELECT year, sum(usd) AS usd FROM remittance_flow WHERE sender = $economy GROUP BY year
),
asked AS (
  SELECT year FROM remittance_matrix
  UNION
  SELECT year FROM headline_total WHERE direction = 'paid' AND year >= (SELECT min(year) FROM remittance_matrix)
),
estimate AS (
  SELECT year, receiver, usd::DOUBLE AS usd
  FROM modelled_unpublished
  WHERE sender = $economy AND year = newest_covered_year()
),
matrix AS (
  SELECT receiver, usd::DOUBLE AS usd
  FROM remittance_flow
  WHERE sender = $economy AND year = newest_matrix_year() AND usd > 0
),
-- A receiver that the matrix leaves out has no total before.
both_totals AS (
  SELECT coalesce(flow.receiver, total.economy) AS receiver, flow.usd AS before, total.usd::DOUBLE AS now
  FROM (
    SELECT receiver, sum(usd)::DOUBLE AS usd
    FROM remittance_flow
    WHERE year = newest_matrix_year()
    GROUP BY receiver
  ) AS flow
  FULL JOIN (FROM headline_total WHERE direction = 'received' AND year = newest_covered_year()) AS total
    ON total.economy = flow.receiver
),
step AS (
  SELECT
    receiver, coalesce(matrix.usd, 0) AS before, coalesce(estimate.usd, 0) AS now,
    whole.before AS total_before, whole.now AS total_now
  FROM matrix
  FULL JOIN estimate USING (receiver)
  LEFT JOIN both_totals AS whole USING (receiver)
),
unreported AS (
  SELECT
    newest_covered_year() AS year, 100 * sum(before) FILTER (total_now IS NULL) / nullif(sum(before), 0) AS part,
    arg_max(receiver, before) FILTER (total_now IS NULL AND before > 0) AS receiver
  FROM step
),
doubted AS (
  SELECT receiver, usd, 2 * sum(usd) OVER () > (SELECT sum(usd) FROM estimate) AS most
  FROM estimate
  WHERE receiver IN (SELECT receiver FROM doubted_pair WHERE sender = $economy)
),
uncertain AS (
  SELECT newest_covered_year() AS year, string_agg(receiver::VARCHAR, ' ' ORDER BY usd DESC, receiver) AS receivers
  FROM (FROM doubted WHERE most ORDER BY usd DESC, receiver LIMIT 3)
),
-- Of those that have a total, the receiver with most of the difference, in its direction.
most AS (
  SELECT
    newest_covered_year() AS year, receiver, (now - before) / nullif(sum(now - before) OVER (), 0) AS part, total_before, total_now,
    100 * before / nullif(total_before, 0) AS share_before, 100 * now / nullif(total_now, 0) AS share_now
  FROM step
  WHERE total_now IS NOT NULL
  ORDER BY part DESC NULLS LAST, receiver
  LIMIT 1
)
SELECT
  asked.year, CASE WHEN member.as_sender THEN coalesce(leaving.usd, 0) END AS matrix,
  recorded.usd AS recorded, recorded.series::VARCHAR AS recorded_by,
  recorded.break_before::VARCHAR AS recorded_break,
  bank.usd AS reported, bank.source AS reported_by,
  modelled.usd AS modelled, modelled.lower, modelled.upper,
  digits6(unreported.part) AS unreported, unreported.receiver AS unreported_to,
  most.receiver AS most_by, digits6(100 * most.part) AS most_part,
  most.total_before AS most_before, most.total_now AS most_now,
  digits6(most.share_before) AS most_share_before, digits6(most.share_now) AS most_share_now,
  never.since AS most_barred, never.reason = 'one_balance' AS most_inside, uncertain.receivers AS doubted_to
FROM asked
LEFT JOIN remittance_matrix_economy AS member ON member.year = asked.year AND member.economy = $economy
LEFT JOIN leaving ON leaving.year = asked.year
LEFT JOIN headline_total AS recorded
  ON recorded.year = asked.year AND recorded.economy = $economy AND recorded.direction = 'paid'
LEFT JOIN modelled_paid_unpublished AS modelled ON modelled.year = asked.year AND modelled.sender = $economy
LEFT JOIN bank ON bank.year = asked.year
LEFT JOIN unreported ON unreported.year = modelled.year
LEFT JOIN most ON most.year = modelled.year AND most.part IS NOT NULL
LEFT JOIN uncertain ON uncertain.year = modelled.year
LEFT JOIN excluded_pair AS never
  ON never.sender = $economy AND never.receiver = most.receiver AND coalesce(never.since, 0) <= most.year
ORDER BY asked.year
