-- Where two releases cover a corridor in a quarter, the newest that states its quotes counts. A mean
-- of fewer than three quotes is `thin`. `doubtful` is one of 50 percent or more, mostly for fees; one of a
-- corridor that was below zero within the year that ends with the quarter, which tells of an exchange rate
-- that is not the one people get; and one over three times, or under a third of, the corridor’s median of
-- the five years that end with the quarter (of eight quarters at least): the services asked or the rates
-- have changed, not yet the cost. A level that held for five rounds in a row, which is over a year, has
-- lasted and is a cost, from its first round on.
CREATE VIEW corridor_cost_quarter AS
WITH one AS (
  SELECT
    left(quarter, 4)::USMALLINT AS year, quarter, sender, receiver, edition, cost_pct, fx_margin_pct, quotes,
    left(quarter, 4)::DOUBLE + right(quarter, 1)::DOUBLE / 4 AS time, coalesce(quotes < 3, FALSE) AS thin
  FROM sending_cost
  WHERE amount = 200
  QUALIFY row_number() OVER (
    PARTITION BY quarter, sender, receiver ORDER BY quotes IS NULL, edition DESC
  ) = 1
),
usual AS (
  SELECT
    *, min(cost_pct) OVER within_a_year AS least,
    CASE WHEN count(*) FILTER (NOT thin) OVER five_years >= 8 THEN median(cost_pct) FILTER (NOT thin) OVER five_years END AS middle
  FROM one
  WINDOW
    within_a_year AS (PARTITION BY sender, receiver ORDER BY time RANGE 1 PRECEDING),
    five_years AS (PARTITION BY sender, receiver ORDER BY time RANGE 5 PRECEDING)
),
-- Above its usual level, below it, or (0) neither, and the run of rounds that are alike in this.
apart AS (
  SELECT
    *, CASE WHEN thin OR middle IS NULL THEN 0 WHEN cost_pct > 3 * middle THEN 1 WHEN cost_pct < middle / 3 THEN -1 ELSE 0 END AS side
  FROM usual
),
run AS (
  SELECT
    *, row_number() OVER (PARTITION BY sender, receiver ORDER BY time)
      - row_number() OVER (PARTITION BY sender, receiver, side ORDER BY time) AS run
  FROM apart
)
SELECT
  year, quarter, sender, receiver, edition, cost_pct, fx_margin_pct, quotes,
  (CASE
    WHEN thin THEN 'thin'
    WHEN cost_pct >= 50 OR least < 0 THEN 'doubtful'
    WHEN side <> 0 AND count(*) OVER (PARTITION BY sender, receiver, side, run) < 5 THEN 'doubtful'
    ELSE 'published'
  END)::value_status AS status
FROM run;
COMMENT ON VIEW corridor_cost_quarter IS 'Cost of a corridor by quarter
Sending US$200; where two releases cover a corridor in a quarter, the newest that states its quotes. Status thin: fewer than three quotes; doubtful: a corridor below zero within the year, which tells of exchange rates, or 50 percent or more, or over three times or under a third of its median of five years, unless that lasts for five rounds.
Rests on: sending_cost';
COMMENT ON COLUMN corridor_cost_quarter.year IS 'Year [year]';
COMMENT ON COLUMN corridor_cost_quarter.quarter IS 'Quarter: the year, Q and its number';
COMMENT ON COLUMN corridor_cost_quarter.sender IS 'Economy the money is sent from';
COMMENT ON COLUMN corridor_cost_quarter.receiver IS 'Economy the money is sent to';
COMMENT ON COLUMN corridor_cost_quarter.edition IS 'Release';
COMMENT ON COLUMN corridor_cost_quarter.cost_pct IS 'Mean total cost [percent of US$200]';
COMMENT ON COLUMN corridor_cost_quarter.fx_margin_pct IS 'of which exchange-rate margin [percent of US$200]';
COMMENT ON COLUMN corridor_cost_quarter.quotes IS 'Quotes the mean rests on [quotes]';
COMMENT ON COLUMN corridor_cost_quarter.status IS 'published, thin or doubtful';

-- A year's cost is that of its newest quarter with enough quotes, never a mean of quarters, in which
-- a fall and a rise cancel; where no quarter has enough, it is the newest, and thin.
CREATE TABLE corridor_cost AS
SELECT year, quarter, sender, receiver, digits6(cost_pct) AS cost_pct, quotes::UINTEGER AS quotes, status
FROM corridor_cost_quarter
QUALIFY row_number() OVER (
  PARTITION BY year, sender, receiver ORDER BY status = 'thin', quarter DESC
) = 1
ORDER BY year, sender, receiver;
COMMENT ON TABLE corridor_cost IS 'Cost of a corridor by year
Mean total cost of sending US$200 in the newest quarter of a year that has three quotes, or does not state them; where none has, the newest. Status as of corridor_cost_quarter.
Rests on: sending_cost';
COMMENT ON COLUMN corridor_cost.year IS 'Year [year]';
COMMENT ON COLUMN corridor_cost.quarter IS 'Quarter of the mean: the year, Q and its number';
COMMENT ON COLUMN corridor_cost.sender IS 'Economy the money is sent from';
COMMENT ON COLUMN corridor_cost.receiver IS 'Economy the money is sent to';
COMMENT ON COLUMN corridor_cost.cost_pct IS 'Mean total cost [percent of US$200]';
COMMENT ON COLUMN corridor_cost.quotes IS 'Quotes the mean rests on [quotes]';
COMMENT ON COLUMN corridor_cost.status IS 'published, thin or doubtful';
