-- The errors of held-out years, in log odds of a part; of a doubted pair the interval begins at nothing.
erring AS (
  SELECT
    shared.sender AS sender, shared.receiver AS receiver, shared.usd AS usd, shared.total AS total,
    CASE WHEN doubted.sender IS NULL THEN error.lower END AS error_lower, error.upper AS error_upper,
    CASE WHEN shared.usd / shared.total > 0.99e0 THEN 0.99e0 ELSE shared.usd / shared.total END AS odds_of
  FROM shared
  CROSS JOIN run
  JOIN estimate_candidate AS candidate
    ON candidate.used AND candidate.beta = run.beta AND candidate.method = run.method
    AND candidate.edition = 'joined' AND run.revision = 0
  JOIN corridor_error AS error
    ON error.years_on = run.years_on AND error.evidence = shared.evidence
    AND error.size = 1 + CASE WHEN shared.usd >= 1e6 THEN 1 ELSE 0 END + CASE WHEN shared.usd >= 1e7 THEN 1 ELSE 0 END
      + CASE WHEN shared.usd >= 1e8 THEN 1 ELSE 0 END + CASE WHEN shared.usd >= 1e9 THEN 1 ELSE 0 END
  LEFT JOIN doubted_pair AS doubted
    ON doubted.sender = shared.sender AND doubted.receiver = shared.receiver
  WHERE error.upper IS NOT NULL
),
ends AS (
  SELECT
    sender, receiver, usd, total,
    CASE
      WHEN error_lower IS NULL THEN 0e0
      ELSE LEAST(usd, total / (1 + EXP(-(LN(odds_of / (1 - odds_of)) + error_lower))))
    END AS low,
    GREATEST(usd, total / (1 + EXP(-(LN(odds_of / (1 - odds_of)) + error_upper)))) AS high
  FROM erring
),
-- One unit of the second digit of each end: no end is better known.
steps AS (
  SELECT
    sender, receiver, usd, total, low, high,
    CASE WHEN low > 0 THEN POWER(10e0, FLOOR(LOG10(low)) - 1) ELSE 1e0 END AS low_step,
    POWER(10e0, FLOOR(LOG10(high)) - 1) AS high_step
  FROM ends
),
-- An end that rounding would bring to the amount or past it goes outwards.
intervals AS (
  SELECT
    sender, receiver,
    LEAST(
      usd,
      CASE
        WHEN low < usd AND ROUND(low / low_step) * low_step >= usd THEN FLOOR(low / low_step) * low_step
        ELSE ROUND(low / low_step) * low_step
      END
    ) AS low,
    LEAST(
      total,
      GREATEST(
        usd,
        CASE
          WHEN high > usd AND ROUND(high / high_step) * high_step <= usd THEN CEIL(high / high_step) * high_step
          ELSE ROUND(high / high_step) * high_step
        END
      )
    ) AS high
  FROM steps
)
SELECT
  run.year AS year, shared.sender AS sender, shared.receiver AS receiver, shared.usd AS usd,
  intervals.low AS lower_usd, intervals.high AS upper_usd, shared.female AS female, shared.male AS male,
  shared.evidence AS evidence
FROM shared
CROSS JOIN run
LEFT JOIN intervals ON intervals.sender = shared.sender AND intervals.receiver = shared.receiver
UNION ALL
SELECT run.year, 'XUN', money.receiver, money.usd, NULL, NULL, NULL, NULL, NULL
FROM money
CROSS JOIN run
LEFT JOIN (SELECT DISTINCT receiver FROM part) AS told ON told.receiver = money.receiver
WHERE told.receiver IS NULL
