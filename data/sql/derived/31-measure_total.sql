-- The publishers' own world totals, under the measures and series they are of. What all migrants
-- of the world are, abroad and hosted alike, is one total.
CREATE TEMP VIEW world_published AS
WITH stock AS (
  SELECT
    ('undesa-' || edition)::series_id AS series, year,
    max(value) FILTER (name = 'stock_world') AS persons,
    max(value) FILTER (name = 'stock_world_female') AS female
  FROM published_total
  WHERE name IN ('stock_world', 'stock_world_female')
  GROUP BY edition, year
)
SELECT DISTINCT used.direction::VARCHAR::measure_id AS measure, used.series, total.year, total.value
FROM published_total AS total
JOIN remittance_series AS used
  ON used.source = total.source AND used.edition = total.edition AND used.year = total.year
    AND 'world_' || used.direction = total.name
UNION ALL
-- The headline's total is a publisher's in the years in which all its figures are.
SELECT whole.direction::VARCHAR::measure_id, 'headline', total.year, total.value
FROM published_total AS total
JOIN (
  SELECT direction, year, any_value(source) AS source, any_value(edition) AS edition
  FROM headline_total
  GROUP BY direction, year
  HAVING count(DISTINCT (source, edition)) = 1
) AS whole
  ON whole.source = total.source AND whole.edition = total.edition AND whole.year = total.year
    AND 'world_' || whole.direction = total.name
UNION ALL
SELECT unnest(['abroad', 'hosted'])::measure_id, series, year, persons
FROM stock
UNION ALL
SELECT unnest(['abroad_women', 'hosted_women'])::measure_id, series, year, 100 * female / persons
FROM stock;

-- What an amount or a count adds up to; what a share is for all the economies that have one.
CREATE TEMP VIEW world_summed AS
SELECT measure, series, year, sum(value) AS summed
FROM measure_value
WHERE measure IN ('received', 'paid', 'abroad', 'hosted', 'refugees_hosted', 'refugees_origin', 'refugees_returned', 'conflict_deaths')
GROUP BY ALL
UNION ALL
SELECT
  unnest(['abroad_women', 'hosted_women'])::measure_id,
  ('undesa-' || edition)::series_id, year,
  100 * sum(female::DOUBLE) FILTER (male IS NOT NULL) / sum(female::DOUBLE + male)
FROM migrant_stock
GROUP BY edition, year
UNION ALL
SELECT
  unnest(['cost_to', 'cost_from'])::measure_id, 'rpw', year,
  coalesce(sum(cost_pct * quotes) / sum(quotes), avg(cost_pct))
FROM corridor_cost
GROUP BY year
UNION ALL
SELECT
  (CASE base.name WHEN 'gdp_usd' THEN 'received_gdp' ELSE 'received_person' END)::measure_id, money.series, money.year,
  sum(money.usd) / sum(base.value) * CASE base.name WHEN 'gdp_usd' THEN 100 ELSE 1 END
FROM money_series AS money
JOIN money_base AS base
  ON base.source = money.source AND base.edition = money.edition AND base.year = money.year AND base.economy = money.economy
WHERE money.direction = 'received'
GROUP BY base.name, money.series, money.year;

-- What a year lacks: the share of the last year's sum that belongs to economies without a figure
-- now. A sum that lacks more than 2 % of it is not complete: its fall is missing data. Shares and
-- costs are of those who have them, and lack nobody.
CREATE TEMP VIEW world_lacking AS
WITH held AS (
  SELECT measure, series, year, economy, abs(value) AS value, max(year) OVER (PARTITION BY measure, series) AS newest
  FROM measure_value
  WHERE measure IN ('received', 'paid', 'abroad', 'hosted', 'refugees_hosted', 'refugees_origin', 'refugees_returned', 'conflict_deaths')
),
following AS (
  SELECT measure, series, year, lead(year) OVER (PARTITION BY measure, series ORDER BY year) AS next_year
  FROM (SELECT DISTINCT measure, series, year FROM held)
)
SELECT
  held.measure, held.series, following.next_year AS year,
  coalesce(sum(held.value) FILTER (later.economy IS NULL) / nullif(sum(held.value), 0), 0) AS lacking
FROM held
JOIN following USING (measure, series, year)
LEFT JOIN measure_value AS later
  ON later.measure = held.measure AND later.series = held.series AND later.year = following.next_year AND later.economy = held.economy
WHERE following.next_year IS NOT NULL
GROUP BY ALL;

CREATE TABLE measure_total AS
SELECT
  measure, series, year, world_published.value AS published, summed, economies,
  coalesce(lacking, 0) AS lacking,
  coalesce(lacking, 0) <= 0.02 AS complete
FROM (SELECT measure, series, year, count(*)::USMALLINT AS economies FROM measure_value GROUP BY ALL)
LEFT JOIN world_summed USING (measure, series, year)
LEFT JOIN world_published USING (measure, series, year)
LEFT JOIN world_lacking USING (measure, series, year)
ORDER BY measure, series, year;
COMMENT ON TABLE measure_total IS 'World totals of the measures
The publisher''s world total beside the sum over economies, and the share of the year before that belongs to economies without a figure now.
Rests on: published_total, remittance_total, indicator, migrant_stock, sending_cost, displaced, conflict_deaths';
COMMENT ON COLUMN measure_total.measure IS 'Which measure';
COMMENT ON COLUMN measure_total.series IS 'Whose figures, and which release';
COMMENT ON COLUMN measure_total.year IS 'Year [year]';
COMMENT ON COLUMN measure_total.published IS 'The publisher''s own total [as the measure says]';
COMMENT ON COLUMN measure_total.summed IS 'Sum over economies, or their mean for a share [as the measure says]';
COMMENT ON COLUMN measure_total.economies IS 'Economies with a figure [economies]';
COMMENT ON COLUMN measure_total.lacking IS 'Share of the year before that is missing [0 to 1]';
COMMENT ON COLUMN measure_total.complete IS 'Lacks at most 2 %';
