money AS (
  SELECT total.economy AS receiver, total.usd * 1e0 AS usd
  FROM headline_total AS total
  JOIN run ON run.year = total.year
  WHERE total.direction = 'received' AND total.usd > 0
),
-- Eight rounds of fitting to what senders are recorded to have paid, where that is credible. Of the
-- other methods there are no rows here.
to_fit AS (
  SELECT
    part.sender AS sender, part.receiver AS receiver, money.usd * part.share AS usd, money.usd AS total,
    SUM(money.usd * part.share) OVER (PARTITION BY part.sender) AS paid_so
  FROM part
  CROSS JOIN run
  JOIN money ON money.receiver = part.receiver
  WHERE run.method LIKE '%fitted'
),
round0 AS (
  SELECT
    to_fit.sender AS sender, to_fit.receiver AS receiver, to_fit.usd AS usd, to_fit.total AS total,
    CASE
      WHEN to_fit.paid_so >= 1e8 AND recorded.usd >= 0.5e0 * to_fit.paid_so AND recorded.usd <= 2 * to_fit.paid_so
        THEN recorded.usd * 1e0
    END AS paid
  FROM to_fit
  CROSS JOIN run
  LEFT JOIN headline_total AS recorded
    ON recorded.direction = 'paid' AND recorded.year = run.year AND recorded.economy = to_fit.sender
),
round1 AS (
  SELECT sender, receiver, total, paid, total * usd / SUM(usd) OVER (PARTITION BY receiver) AS usd
  FROM (
    SELECT sender, receiver, total, paid, usd * COALESCE(paid / SUM(usd) OVER (PARTITION BY sender), 1e0) AS usd
    FROM round0
  ) AS scaled
),
round2 AS (
  SELECT sender, receiver, total, paid, total * usd / SUM(usd) OVER (PARTITION BY receiver) AS usd
  FROM (
    SELECT sender, receiver, total, paid, usd * COALESCE(paid / SUM(usd) OVER (PARTITION BY sender), 1e0) AS usd
    FROM round1
  ) AS scaled
),
round3 AS (
  SELECT sender, receiver, total, paid, total * usd / SUM(usd) OVER (PARTITION BY receiver) AS usd
  FROM (
    SELECT sender, receiver, total, paid, usd * COALESCE(paid / SUM(usd) OVER (PARTITION BY sender), 1e0) AS usd
    FROM round2
  ) AS scaled
),
round4 AS (
  SELECT sender, receiver, total, paid, total * usd / SUM(usd) OVER (PARTITION BY receiver) AS usd
  FROM (
    SELECT sender, receiver, total, paid, usd * COALESCE(paid / SUM(usd) OVER (PARTITION BY sender), 1e0) AS usd
    FROM round3
  ) AS scaled
),
round5 AS (
  SELECT sender, receiver, total, paid, total * usd / SUM(usd) OVER (PARTITION BY receiver) AS usd
  FROM (
    SELECT sender, receiver, total, paid, usd * COALESCE(paid / SUM(usd) OVER (PARTITION BY sender), 1e0) AS usd
    FROM round4
  ) AS scaled
),
round6 AS (
  SELECT sender, receiver, total, paid, total * usd / SUM(usd) OVER (PARTITION BY receiver) AS usd
  FROM (
    SELECT sender, receiver, total, paid, usd * COALESCE(paid / SUM(usd) OVER (PARTITION BY sender), 1e0) AS usd
    FROM round5
  ) AS scaled
),
round7 AS (
  SELECT sender, receiver, total, paid, total * usd / SUM(usd) OVER (PARTITION BY receiver) AS usd
  FROM (
    SELECT sender, receiver, total, paid, usd * COALESCE(paid / SUM(usd) OVER (PARTITION BY sender), 1e0) AS usd
    FROM round6
  ) AS scaled
),
round8 AS (
  SELECT sender, receiver, total, paid, total * usd / SUM(usd) OVER (PARTITION BY receiver) AS usd
  FROM (
    SELECT sender, receiver, total, paid, usd * COALESCE(paid / SUM(usd) OVER (PARTITION BY sender), 1e0) AS usd
    FROM round7
  ) AS scaled
),
fitted AS (
  SELECT sender, receiver, usd / total AS share FROM round8
),
shared AS (
  SELECT
    part.sender AS sender, part.receiver AS receiver, part.female AS female, part.male AS male,
    part.evidence AS evidence, money.usd AS total,
    money.usd * COALESCE(fitted.share, part.share) AS usd
  FROM part
  JOIN money ON money.receiver = part.receiver
  LEFT JOIN fitted ON fitted.sender = part.sender AND fitted.receiver = part.receiver
),
