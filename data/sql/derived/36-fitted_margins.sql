-- Iterative proportional fitting: parts of what each receiver got (run, year, sender, receiver,
-- share), so that senders pay what they are recorded to have paid, and receivers get what they got.
-- A sender's record is credible where it is half to double of what the parts have it pay, and that
-- is at least US$100 million: in others the record is of another thing, or of nothing.
CREATE MACRO fitted_margins(of_shares) AS TABLE
  WITH RECURSIVE
  start AS (
    SELECT
      shares.run, shares.sender, shares.receiver, received.usd * shares.share AS usd, received.usd AS total,
      paid.usd::DOUBLE AS paid,
      sum(received.usd * shares.share) OVER (PARTITION BY run, sender) AS first
    FROM query_table(of_shares) AS shares
    JOIN headline_total AS received ON received.direction = 'received'
      AND received.year = shares.year AND received.economy = shares.receiver AND received.usd > 0
    LEFT JOIN headline_total AS paid ON paid.direction = 'paid'
      AND paid.year = shares.year AND paid.economy = shares.sender
  ),
  round AS (
    SELECT
      0 AS round, run, sender, receiver, usd, total,
      CASE WHEN first >= 1e8 AND paid / first BETWEEN 0.5 AND 2 THEN paid END AS paid
    FROM start
    UNION ALL
    SELECT
      round + 1, run, sender, receiver, total * usd / sum(usd) OVER (PARTITION BY run, receiver), total,
      paid
    FROM (
      SELECT
        * EXCLUDE (usd),
        usd * coalesce(paid / sum(usd) OVER (PARTITION BY run, sender), 1) AS usd
      FROM round
      WHERE round < 8
    )
  )
  SELECT run, sender, receiver, usd / total AS share
  FROM round
  WHERE round = 8;
COMMENT ON MACRO TABLE fitted_margins IS 'Parts fitted to what senders are recorded to have paid
Takes the name of a relation; receivers get what they got.
Modelled: always
Rests on: remittance_total
Parameters:
  of_shares: Parts of what receivers got: run, year, sender, receiver, share
Columns:
  run: Run [number]
  sender: Economy the money is sent from
  receiver: Economy the money is sent to
  share: Part of what the receiver got [0 to 1]';
