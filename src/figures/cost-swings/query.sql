-- How much the cost of a corridor moves from one quarter to the next, in percentage points, in the five
-- years up to the newest round: the middle of its moves and the largest, between quarters that follow
-- one another (half a year apart where a round is missing). Of corridors with at least eight moves.
WITH newest AS (
  SELECT max(quarter) AS quarter FROM sending_cost
),
priced AS (
  SELECT
    year, quarter, sender, receiver, cost_pct, left(quarter, 4)::DOUBLE + right(quarter, 1)::DOUBLE / 4 AS time
  FROM corridor_cost_quarter
  WHERE status = 'published'
    AND sender IN (FROM economies_in($from)) AND receiver IN (FROM economies_in($to))
),
moved AS (
  SELECT
    *, cost_pct - lag(cost_pct) OVER one AS move, time - lag(time) OVER one AS apart
  FROM priced
  WINDOW one AS (PARTITION BY sender, receiver ORDER BY time)
),
recent AS (
  SELECT moved.*, newest.quarter AS newest
  FROM moved, newest
  WHERE moved.time > left(newest.quarter, 4)::DOUBLE + right(newest.quarter, 1)::DOUBLE / 4 - 5
)
SELECT
  recent.sender, recent.receiver, any_value(newest) AS newest,
  digits6(median(abs(move)) FILTER (apart <= 0.5)) AS usual, digits6(max(abs(move)) FILTER (apart <= 0.5)) AS largest,
  count(move) FILTER (apart <= 0.5) AS moves,
  digits6(min(cost_pct)) AS lowest, digits6(max(cost_pct)) AS highest, digits6(arg_max(cost_pct, time)) AS now,
  any_value(usd) AS usd, any_value(matrix_year) AS matrix_year
FROM recent
LEFT JOIN corridor_weight AS weight ON weight.year = left(newest, 4)::INTEGER AND weight.sender = recent.sender AND weight.receiver = recent.receiver
GROUP BY recent.sender, recent.receiver
HAVING count(move) FILTER (apart <= 0.5) >= 8 AND max(quarter) = any_value(newest)
ORDER BY usual DESC, recent.sender, recent.receiver;
