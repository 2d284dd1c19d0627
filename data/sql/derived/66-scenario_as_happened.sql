-- What a year's incomes, as they turned out, change for each receiver: a row for all its corridors with
-- the central figure and its ends, which are those of every elasticity with what the intervals of the
-- estimate add to it. One corridor at a time is moved to an end of its interval, the receiver's others
-- make room for it in proportion, and deviations to one side are taken together as the root of their
-- squares, but for none further than if all of it came by the corridor that changes least or most.
CREATE MACRO scenario_as_happened(of_year, of_edition, of_income, of_least, of_middle, of_most) AS TABLE
  WITH
  corridor AS (
    FROM scenario_income(of_year, of_edition, of_income)
  ),
  ended AS (
    SELECT
      *, (usd - total * lower_end(usd / total, lower)) ** 2 AS below,
      (least(total, greatest(usd, total * coalesce(upper_end(usd / total, upper), 1))) - usd) ** 2 AS above
    FROM corridor
  ),
  rated AS (
    SELECT ended.*, elasticity, coalesce((1 + change / 100) ** elasticity, 1) - 1 AS rate
    FROM ended
    CROSS JOIN unnest([of_least, of_middle, of_most]) AS assumed(elasticity)
  ),
  told AS (
    SELECT *, sum(usd * rate) OVER (PARTITION BY receiver, elasticity) AS middle
    FROM rated
  ),
  moved AS (
    -- By how much a dollar of the corridor differs from one of the others.
    SELECT *, rate - (middle - usd * rate) / nullif(total - usd, 0) AS apart
    FROM told
  ),
  squared AS (
    SELECT
      receiver, elasticity, any_value(total) AS total, any_value(middle) AS middle,
      least(
        coalesce(sum(apart ** 2 * CASE WHEN apart > 0 THEN below ELSE above END), 0),
        (any_value(middle) - any_value(total) * min(rate)) ** 2
      ) AS down,
      least(
        coalesce(sum(apart ** 2 * CASE WHEN apart > 0 THEN above ELSE below END), 0),
        (any_value(total) * max(rate) - any_value(middle)) ** 2
      ) AS up
    FROM moved
    GROUP BY receiver, elasticity
  ),
  world AS (
    SELECT min(low) AS world_low, max(high) AS world_high
    FROM (
      SELECT sum(middle) - sqrt(sum(down)) AS low, sum(middle) + sqrt(sum(up)) AS high
      FROM squared
      GROUP BY elasticity
    )
  ),
  known AS (
    SELECT
      receiver, count(*) AS corridors,
      -- Null where all of it comes from nobody knows where.
      coalesce(sum(usd) FILTER (change IS NOT NULL), 0) / sum(usd) FILTER (sender <> 'XUN') AS covered
    FROM corridor
    GROUP BY receiver
  )
  SELECT
    'XOT' AS sender, receiver, any_value(total) AS usd, '..' AS error, NULL::DOUBLE AS women,
    NULL::DOUBLE AS cost, NULL::VARCHAR AS cost_status, any_value(corridors) AS corridors, digits6(any_value(covered)) AS covered,
    digits6(max(middle) FILTER (elasticity = of_middle)) AS central,
    digits6(min(middle - sqrt(down))) AS low, digits6(max(middle + sqrt(up))) AS high,
    digits6(any_value(world_low)) AS world_low, digits6(any_value(world_high)) AS world_high
  FROM squared
  JOIN known USING (receiver)
  CROSS JOIN world
  GROUP BY receiver;
COMMENT ON MACRO TABLE scenario_as_happened IS 'What incomes of a year as they turned out change for each receiver
All corridors of a receiver in a row, with the central figure and the ends over all elasticities and the intervals of the estimate.
Rests on: modelled_flow, indicator
Modelled: always
Parameters:
  of_year: Year
  of_edition: Revision of the migrant stock
  of_income: 2009 or 2020
  of_least: Lowest elasticity of the amount to income in the host
  of_middle: Central elasticity
  of_most: Highest elasticity
Columns:
  sender: XOT, which stands for all senders
  receiver: Economy the money is sent to
  usd: Amount [US$]
  error: Nothing: two dots
  women: Nothing: it is not taken [percent]
  cost: Nothing: it is not taken [percent of US$200]
  cost_status: Nothing: it is not taken
  corridors: Corridors that the row stands for [corridors]
  covered: Part of the money whose hosts have a change of income; empty where no host is known [0 to 1]
  central: Change of what arrives at the central elasticity [US$]
  low: Its lower end [US$]
  high: Its upper end [US$]
  world_low: Lower end for all receivers together [US$]
  world_high: Upper end for all receivers together [US$]';
