-- The corridors that some scenarios are about, those with a price or from chosen senders, and in a
-- row a receiver what goes by its others: their interval is the one that they have together, where
-- all of them change by the same part. Nothing of it matters where no corridor of the receiver changes.
-- Scenarios about chosen senders take no prices: no cost is told. Distances of ends have four digits,
-- as ends are told with three.
CREATE MACRO scenario_folded(of_year, of_edition, of_kept) AS TABLE
  WITH
  corridor AS (
    SELECT
      * EXCLUDE (cost, cost_status), sum(usd) OVER (PARTITION BY receiver) AS total,
      CASE WHEN of_kept = 'prices' THEN cost END AS cost,
      CASE WHEN of_kept = 'prices' THEN cost_status END AS cost_status,
      CASE of_kept
        WHEN 'prices' THEN coalesce(cost_status = 'published', FALSE)
        ELSE list_contains(string_split(of_kept, ','), sender::VARCHAR)
      END AS kept
    FROM scenario_corridor(of_year, of_edition)
  ),
  ended AS (
    SELECT
      *, max(kept) OVER (PARTITION BY receiver) AS matters,
      (usd - total * lower_end(usd / total, lower)) / nullif(total - usd, 0) AS down,
      (greatest(usd, total * coalesce(upper_end(usd / total, upper), 1)) - usd) / nullif(total - usd, 0) AS up
    FROM corridor
  ),
  folded AS (
    SELECT
      CASE WHEN of_kept = 'prices' AND sender = 'XUN' THEN 'XUN' ELSE 'XOT' END AS sender,
      receiver, sum(usd) AS usd, coalesce(cost_status, '') AS cost_status, count(*) AS corridors,
      any_value(total) - sum(usd) AS others,
      digits6(sum(cost * usd) FILTER (cost_status = 'published') / sum(usd)) AS cost,
      CASE WHEN any_value(matters) THEN sqrt(sum(down ** 2)) END AS down,
      CASE WHEN any_value(matters) THEN sqrt(sum(up ** 2)) END AS up
    FROM ended
    WHERE NOT kept
    GROUP BY ALL
  )
  SELECT
    sender::VARCHAR AS sender, receiver, usd,
    coalesce(lower::VARCHAR, '') || '..' || coalesce(upper::VARCHAR, '') AS error,
    NULL::DOUBLE AS women, cost, cost_status, NULL AS below, NULL AS above, 1 AS corridors
  FROM ended
  WHERE kept
  UNION ALL
  SELECT
    sender, receiver, usd, '..' AS error, NULL::DOUBLE AS women, cost, nullif(cost_status, ''),
    coalesce(round(others * down, 3 - floor(log10(nullif(others * down, 0)))::INTEGER), 0) AS below,
    coalesce(round(others * up, 3 - floor(log10(nullif(others * up, 0)))::INTEGER), 0) AS above, corridors
  FROM folded;
COMMENT ON MACRO TABLE scenario_folded IS 'Corridors that some scenarios are about, the others folded
Those with a price, or from chosen senders, and in a row for each receiver what goes by its others.
Rests on: modelled_flow, sending_cost
Modelled: always
Parameters:
  of_year: Year
  of_edition: Revision of the migrant stock
  of_kept: prices, or senders: their codes with commas between them
Columns:
  sender: Economy the money is sent from; XOT for all others, XUN where it is not known
  receiver: Economy the money is sent to
  usd: Amount [US$]
  error: Errors in log odds that the ends of its interval are made of, with two dots between them
  women: Nothing: no scenario takes it [percent]
  cost: Mean total cost [percent of US$200]
  cost_status: published, thin or doubtful
  below: Of folded corridors, how far the lower end lies from the amount [US$]
  above: Of folded corridors, how far the upper end lies from the amount [US$]
  corridors: Corridors that the row stands for [corridors]';
