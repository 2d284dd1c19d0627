-- Dear corridors of women into small island developing states: sending US$200 costs over 7 percent by
-- the newest of the last three years that prices the corridor, and over half of the migrants are women
-- in the newest year of the newest stock. Prices that rest on few quotes, or that tell of an exchange
-- rate, are left out, and so are shares of women that were not counted apart, or of under 100 people.
WITH newest AS (
  SELECT
    MAX(CASE WHEN kind = 'cost' THEN year END) AS cost_year,
    MAX(CASE WHEN kind = 'migrant' THEN series END) AS stock
  FROM flow
),
newest_stock AS (
  SELECT flow.series AS stock, MAX(flow.year) AS stock_year
  FROM flow
  JOIN newest ON newest.stock = flow.series
  WHERE flow.kind = 'migrant'
  GROUP BY flow.series
),
price AS (
  SELECT sender, receiver, cost_year, cost_pct, quotes
  FROM (
    SELECT
      flow.sender AS sender, flow.receiver AS receiver, flow.year AS cost_year, flow.value AS cost_pct,
      flow.quotes AS quotes, flow.status AS status,
      ROW_NUMBER() OVER (PARTITION BY flow.sender, flow.receiver ORDER BY flow.year DESC) AS place
    FROM flow
    CROSS JOIN newest
    WHERE flow.kind = 'cost' AND flow.year > newest.cost_year - 3
  ) AS ranked
  WHERE place = 1 AND status = 'published'
)
-- People move from origin to destination, and the money the other way.
SELECT
  price.sender AS sender, price.receiver AS receiver, price.cost_pct AS cost_pct, price.quotes AS quotes,
  price.cost_year AS cost_year, 100 * people.female / people.value AS women_pct, people.value AS migrants,
  people.year AS stock_year
FROM price
JOIN flow AS people ON people.sender = price.receiver AND people.receiver = price.sender
JOIN newest_stock ON newest_stock.stock = people.series AND newest_stock.stock_year = people.year
JOIN economy ON economy.economy = price.receiver
WHERE people.kind = 'migrant' AND people.status = 'published' AND people.value >= 100
  AND economy.sids AND price.cost_pct > 7 AND 2 * people.female > people.value
