-- What each corridor carries in a year of prices, by the newest matrix published for it or for a year
-- before it; an estimate of ours would lack whole corridors. Corridors that transfers have been barred
-- from since are no part of what moves: they are left out, also of what the parts are of.
CREATE VIEW corridor_weight AS
WITH nearest AS (
  SELECT price.year, max(matrix.year) AS matrix_year
  FROM (SELECT DISTINCT year FROM corridor_cost) AS price
  JOIN remittance_matrix AS matrix ON matrix.year <= price.year
  GROUP BY price.year
)
SELECT
  nearest.year, matrix_year, flow.sender, flow.receiver, usd::DOUBLE AS usd,
  usd / sum(usd) OVER (PARTITION BY nearest.year, flow.receiver) AS receiver_share,
  usd / sum(usd) OVER (PARTITION BY nearest.year, flow.sender) AS sender_share
FROM nearest
JOIN remittance_flow AS flow ON flow.year = matrix_year
ANTI JOIN excluded_pair AS barred
  ON barred.sender = flow.sender AND barred.receiver = flow.receiver AND barred.since <= nearest.year
WHERE usd > 0;
COMMENT ON VIEW corridor_weight IS 'What corridors carry in years of prices
By the newest published matrix of the year or before it, with the corridor’s part of all that its receiver receives and its sender sends; without pairs between which transfers have been barred since.
Rests on: remittance_flow, sending_cost, excluded_pair';
COMMENT ON COLUMN corridor_weight.year IS 'Year [year]';
COMMENT ON COLUMN corridor_weight.matrix_year IS 'Year of the matrix [year]';
COMMENT ON COLUMN corridor_weight.sender IS 'Economy the money is sent from';
COMMENT ON COLUMN corridor_weight.receiver IS 'Economy the money is sent to';
COMMENT ON COLUMN corridor_weight.usd IS 'Published remittances [US$]';
COMMENT ON COLUMN corridor_weight.receiver_share IS 'Part of what the receiver receives [0 to 1]';
COMMENT ON COLUMN corridor_weight.sender_share IS 'Part of what the sender sends [0 to 1]';

-- The cost of sending to or from an economy: its corridors' costs weighed by what they carry, with
-- the part of all that arrives or leaves that these corridors carry. Thin and doubtful corridors are
-- left out; where an economy has no others, their plain mean stands there, under their status. A
-- cost of one corridor, or of corridors that carry less than a quarter, is `partial`.
CREATE TABLE economy_cost AS
WITH priced AS (
  SELECT 'to' AS direction, receiver AS economy, sender AS partner, year, quarter, cost_pct, quotes, status, sender, receiver
  FROM corridor_cost
  UNION ALL
  SELECT 'from', sender, receiver, year, quarter, cost_pct, quotes, status, sender, receiver
  FROM corridor_cost
),
moved AS (
  SELECT 'to' AS direction, receiver AS economy, year, sum(usd) AS usd, any_value(matrix_year) AS matrix_year FROM corridor_weight GROUP BY receiver, year
  UNION ALL
  SELECT 'from', sender, year, sum(usd), any_value(matrix_year) FROM corridor_weight GROUP BY sender, year
),
summed AS (
  SELECT
    direction, economy, year,
    count(*) FILTER (status = 'published') AS corridors,
    coalesce(sum(weight.usd) FILTER (status = 'published'), 0) AS carried,
    sum(cost_pct * weight.usd) FILTER (status = 'published') AS weighed,
    avg(cost_pct) FILTER (status = 'published') AS plain,
    avg(cost_pct) AS any_mean,
    bool_or(status = 'doubtful') AS doubtful,
    max(quarter) FILTER (status = 'published') AS quarter,
    arg_max(partner, coalesce(weight.usd, 0)) FILTER (status = 'published') AS partner
  FROM priced
  LEFT JOIN corridor_weight AS weight USING (year, sender, receiver)
  GROUP BY direction, economy, year
)
SELECT
  direction::cost_direction AS direction, year, economy,
  digits6(coalesce(weighed / nullif(carried, 0), plain, any_mean)) AS cost_pct,
  digits6(coalesce(carried / moved.usd, 0)) AS coverage, moved.matrix_year,
  corridors::UTINYINT AS corridors, quarter,
  CASE corridors WHEN 1 THEN partner END AS partner,
  (CASE
    WHEN corridors = 0 THEN CASE WHEN doubtful THEN 'doubtful' ELSE 'thin' END
    WHEN corridors = 1 OR coalesce(carried / moved.usd, 0) < 0.25 THEN 'partial'
    ELSE 'published'
  END)::value_status AS status
FROM summed
LEFT JOIN moved USING (direction, economy, year)
ORDER BY direction, economy, year;
COMMENT ON TABLE economy_cost IS 'Cost of sending to or from an economy
Costs of its corridors weighed by what they carry, with the part of the money that these corridors carry. Status partial: one corridor, or less than a quarter of the money; thin or doubtful: no corridor has prices that tell a cost.
Rests on: sending_cost, remittance_flow, excluded_pair';
COMMENT ON COLUMN economy_cost.direction IS 'to or from the economy';
COMMENT ON COLUMN economy_cost.year IS 'Year [year]';
COMMENT ON COLUMN economy_cost.economy IS 'Economy';
COMMENT ON COLUMN economy_cost.cost_pct IS 'Mean total cost [percent of US$200]';
COMMENT ON COLUMN economy_cost.coverage IS 'Part of the money that its priced corridors carry [0 to 1]';
COMMENT ON COLUMN economy_cost.matrix_year IS 'Year of the matrix that tells the part [year]';
COMMENT ON COLUMN economy_cost.corridors IS 'Corridors whose prices tell a cost [corridors]';
COMMENT ON COLUMN economy_cost.quarter IS 'Newest quarter among them: the year, Q and its number';
COMMENT ON COLUMN economy_cost.partner IS 'Other end, where it is one corridor';
COMMENT ON COLUMN economy_cost.status IS 'published, partial, thin or doubtful';

CREATE TEMP VIEW value_cost AS
SELECT 'cost_' || direction AS measure, 'rpw'::series_id AS series, year, economy, cost_pct AS value, status, CASE WHEN matrix_year IS NOT NULL AND corridors > 0 THEN coverage END AS coverage, partner
FROM economy_cost
UNION ALL
SELECT 'cost_' || direction, 'wdi', year, economy, digits6(cost_pct), 'published', NULL, NULL
FROM sending_cost_economy;
