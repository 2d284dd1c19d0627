never AS (
  SELECT DISTINCT pair.sender AS sender, pair.receiver AS receiver
  FROM excluded_pair AS pair
  CROSS JOIN run
  WHERE run.year >= COALESCE(pair.since, 0)
),
-- Parts by the stock.
by_stock AS (
  SELECT
    weighed.sender AS sender, weighed.receiver AS receiver, weighed.female AS female, weighed.male AS male,
    weighed.indirect AS indirect, weighed.weight AS weight,
    weighed.weight / SUM(weighed.weight) OVER (PARTITION BY weighed.receiver) AS counted
  FROM weighed
  LEFT JOIN never ON never.sender = weighed.sender AND never.receiver = weighed.receiver
  WHERE weighed.asked = 1 AND never.sender IS NULL
),
-- Parts by the matrix.
by_matrix AS (
  SELECT
    flow.sender AS sender, flow.receiver AS receiver,
    flow.usd * 1e0 / SUM(flow.usd * 1e0) OVER (PARTITION BY flow.receiver) AS past
  FROM remittance_flow AS flow
  JOIN run ON run.base = flow.year
  LEFT JOIN never ON never.sender = flow.sender AND never.receiver = flow.receiver
  WHERE flow.usd > 0 AND flow.sender <> 'XUN' AND flow.receiver <> 'XUN' AND flow.sender <> flow.receiver
    AND never.sender IS NULL
),
growth AS (
  SELECT
    by_stock.sender AS sender, by_stock.receiver AS receiver,
    (by_stock.weight / earlier.weight)
      / (SUM(by_stock.weight) OVER (PARTITION BY by_stock.receiver) / SUM(earlier.weight) OVER (PARTITION BY by_stock.receiver))
      AS growth
  FROM by_stock
  JOIN weighed AS earlier
    ON earlier.asked = 0 AND earlier.sender = by_stock.sender AND earlier.receiver = by_stock.receiver
),
pair AS (
  SELECT
    COALESCE(by_stock.sender, by_matrix.sender) AS sender, COALESCE(by_stock.receiver, by_matrix.receiver) AS receiver,
    by_stock.female AS female, by_stock.male AS male, by_stock.indirect AS indirect,
    by_stock.counted AS counted, by_matrix.past AS past
  FROM by_stock
  FULL JOIN by_matrix ON by_matrix.sender = by_stock.sender AND by_matrix.receiver = by_stock.receiver
),
known AS (
  SELECT
    pair.sender AS sender, pair.receiver AS receiver, pair.female AS female, pair.male AS male,
    pair.indirect AS indirect, pair.counted AS counted, pair.past AS past,
    LEAST(3e0, GREATEST(1e0 / 3, COALESCE(growth.growth, 1e0))) AS growth,
    MAX(pair.past) OVER (PARTITION BY pair.receiver) AS any_past
  FROM pair
  LEFT JOIN growth ON growth.sender = pair.sender AND growth.receiver = pair.receiver
),
mixed AS (
  SELECT
    known.sender AS sender, known.receiver AS receiver, known.female AS female, known.male AS male,
    CASE
      WHEN known.past IS NULL THEN 'stock'
      WHEN known.counted IS NULL THEN 'matrix'
      WHEN known.indirect = 1 THEN 'indirect'
      ELSE 'both'
    END AS evidence,
    CASE
      WHEN known.any_past IS NULL THEN known.counted
      WHEN run.method LIKE 'last_matrix%' THEN known.past
      WHEN run.method LIKE 'rolled%' THEN known.past * known.growth
      WHEN run.method LIKE 'blend%'
        THEN COALESCE(known.past, 0e0) / run.apart + COALESCE(known.counted, known.past) * (1 - 1e0 / run.apart)
      ELSE known.counted
    END AS mixed
  FROM known
  CROSS JOIN run
),
part AS (
  SELECT
    sender, receiver, female, male, evidence, mixed / SUM(mixed) OVER (PARTITION BY receiver) AS share
  FROM mixed
  WHERE mixed > 0
),
