-- The newest published matrix, seen from one economy: what it received by sender, what it paid by
-- receiver, and whether the matrix has it as either at all. One row without a partner if it has no
-- cell. Cells of zero and "not available" that the publisher wrote itself are here as well. Beside
-- them what is recorded as received and as paid that year, in all, and by whom, but for what was received
-- in a year of over four times, or under a quarter of, both years beside it; and why the count of migrants
-- behind an amount is doubted, or that the receiver's balance of payments holds the sender (inside).
WITH standing AS (
  SELECT
    matrix.year, matrix.edition,
    coalesce(member.as_sender, false) AS as_sender, coalesce(member.as_receiver, false) AS as_receiver,
    recorded.usd AS recorded, recorded.series::VARCHAR AS recorded_by,
    CASE WHEN NOT odd THEN received.usd END AS received, received.series::VARCHAR AS received_by
  FROM remittance_matrix AS matrix
  LEFT JOIN remittance_matrix_economy AS member ON member.year = matrix.year AND member.economy = $economy
  LEFT JOIN headline_total AS recorded
    ON recorded.year = matrix.year AND recorded.economy = $economy AND recorded.direction = 'paid'
  LEFT JOIN (
    SELECT
      year, usd, series,
      coalesce(
        usd > 4 * greatest(lag(usd) OVER years, lead(usd) OVER years)
          OR usd < least(lag(usd) OVER years, lead(usd) OVER years) / 4,
        false
      ) AS odd
    FROM headline_total
    WHERE economy = $economy AND direction = 'received'
    WINDOW years AS (ORDER BY year)
  ) AS received ON received.year = matrix.year
  WHERE matrix.year = newest_matrix_year()
),
cell AS (
  SELECT
    'received' AS direction, flow.year, sender AS partner, usd, status,
    CASE never.reason WHEN 'one_balance' THEN 'inside' ELSE doubted.reason END AS reason, doubted.part AS doubt
  FROM remittance_flow AS flow
  LEFT JOIN doubted_pair AS doubted USING (sender, receiver)
  LEFT JOIN excluded_pair AS never USING (sender, receiver)
  WHERE receiver = $economy
  UNION ALL
  SELECT
    'paid', flow.year, receiver, usd, status,
    CASE never.reason WHEN 'one_balance' THEN 'inside' ELSE doubted.reason END, doubted.part
  FROM remittance_flow AS flow
  LEFT JOIN doubted_pair AS doubted USING (sender, receiver)
  LEFT JOIN excluded_pair AS never USING (sender, receiver)
  WHERE sender = $economy
)
SELECT
  standing.year, edition, as_sender, as_receiver, recorded, recorded_by, received, received_by,
  direction, partner, usd, status, reason, digits6(doubt) AS doubt
FROM standing
LEFT JOIN cell USING (year)
ORDER BY direction DESC, usd DESC NULLS LAST, partner;
