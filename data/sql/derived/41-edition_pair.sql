-- What publishers said of the same economy and year in one edition and in the next: every figure that
-- either of two editions that follow each other has in the years of both. A placeholder is no figure:
-- "not reported", never 0.
--
-- `kind`: what became of the figure. "same": equal, or apart by at most one in ten thousand, which
-- rounding does. "jump" sets the last year of the older edition beside the first year that only the
-- newer one has, where that is over twice or under half of it: no change is told from one to the
-- other (Ethiopia 2023 and 2024). `new` and `withdrawn`: the other edition has no row; `reported` and
-- `unreported`: it has one that says "not reported".
CREATE VIEW edition_pair AS
WITH
-- One figure an edition, measure, economy and year; a value of null is "not reported".
edition_figure AS (
  SELECT
    source::VARCHAR AS source, 'remittance_total' AS "table", direction::VARCHAR AS part, edition::VARCHAR AS edition,
    direction::VARCHAR AS measure, 'remittances' AS subject, economy, year,
    CASE WHEN status <> 'placeholder' THEN usd::DOUBLE END AS value, status = 'estimate' AS estimated
  FROM remittance_total
  UNION ALL
  SELECT source::VARCHAR, 'indicator', name::VARCHAR, edition::VARCHAR, name::VARCHAR, name::VARCHAR, economy, year, value, false
  FROM indicator
  UNION ALL
  SELECT NULL, 'migrant_stock', 'all', edition::VARCHAR, 'hosted', 'migrants', destination, year, sum(female + male)::DOUBLE, false
  FROM migrant_stock
  GROUP BY edition, destination, year
  UNION ALL
  SELECT NULL, 'migrant_stock', 'all', edition::VARCHAR, 'abroad', 'migrants', origin, year, sum(female + male)::DOUBLE, false
  FROM migrant_stock
  GROUP BY edition, origin, year
),
-- Each edition and the one before it, of one publication and part of a table.
edition_step AS (
  SELECT
    product, "table", part, released,
    lag(source) OVER run AS source_before, lag(edition) OVER run AS edition_before, lag(label) OVER run AS label_before,
    source AS source_after, edition AS edition_after, label AS label_after,
    greatest(first_year, lag(first_year) OVER run) AS first_year,
    least(last_year, lag(last_year) OVER run) AS last_year,
    lag(last_year) OVER run AS last_before
  FROM cited
  WHERE "table" IN ('remittance_total', 'indicator', 'migrant_stock')
  WINDOW run AS (PARTITION BY product, "table", part ORDER BY released, last_year, edition)
  QUALIFY edition_before IS NOT NULL
),
sided AS (
  SELECT
    step.product, step.edition_before, step.label_before, step.edition_after, step.label_after,
    step.released, step.first_year, step.last_year, step.last_before,
    figure.edition = step.edition_before AS older,
    figure."table", figure.part, figure.subject, figure.measure, figure.economy, figure.year, figure.value, figure.estimated
  FROM edition_figure AS figure
  JOIN edition_step AS step
    ON step."table" = figure."table" AND step.part = figure.part
      AND (
        (figure.edition = step.edition_before AND coalesce(figure.source, step.source_before) = step.source_before)
        OR (figure.edition = step.edition_after AND coalesce(figure.source, step.source_after) = step.source_after)
      )
),
both_years AS (
  SELECT
    product, "table", part, subject, measure, edition_before, label_before, edition_after, label_after, released,
    economy, year AS year_before, year,
    max(value) FILTER (older) AS before, max(value) FILTER (NOT older) AS after,
    coalesce(bool_or(estimated) FILTER (older), false) AS estimated_before,
    coalesce(bool_or(estimated) FILTER (NOT older), false) AS estimated_after,
    bool_or(older) AS listed_before, bool_or(NOT older) AS listed_after
  FROM sided
  WHERE year BETWEEN first_year AND last_year
  GROUP BY ALL
),
joint AS (
  SELECT
    product, "table", part, subject, measure, edition_before, label_before, edition_after, label_after, released,
    economy, max(last_before)::USMALLINT AS year_before, max(last_before + 1)::USMALLINT AS year,
    max(value) FILTER (older) AS before, max(value) FILTER (NOT older) AS after,
    coalesce(bool_or(estimated) FILTER (older), false) AS estimated_before,
    coalesce(bool_or(estimated) FILTER (NOT older), false) AS estimated_after
  FROM sided
  WHERE (older AND year = last_before) OR (NOT older AND year = last_before + 1)
  GROUP BY ALL
)
SELECT
  product, "table", part, subject, measure, edition_before, label_before, edition_after, label_after, released,
  economy, year_before, year, before, after, estimated_before, estimated_after,
  CASE
    WHEN before IS NOT NULL AND after IS NOT NULL
      THEN CASE WHEN abs(after - before) <= 0.0001 * greatest(abs(before), abs(after)) THEN 'same' ELSE 'revised' END
    WHEN after IS NOT NULL THEN CASE WHEN listed_before THEN 'reported' ELSE 'new' END
    WHEN before IS NOT NULL THEN CASE WHEN listed_after THEN 'unreported' ELSE 'withdrawn' END
    ELSE 'same'
  END AS kind
FROM both_years
UNION ALL
SELECT *, 'jump' FROM joint
WHERE before > 0 AND after > 0 AND after / before NOT BETWEEN 0.5 AND 2;
COMMENT ON VIEW edition_pair IS 'Figures in two editions that follow each other
Every figure on totals, indicators and migrants that either of two editions has, in the years of both. Placeholders are no figures.
Rests on: remittance_total, indicator, migrant_stock, source_edition';
COMMENT ON COLUMN edition_pair.product IS 'Publication, whichever its edition';
COMMENT ON COLUMN edition_pair."table" IS 'Table that the figures are in';
COMMENT ON COLUMN edition_pair.part IS 'Part of the table, as the editions have it';
COMMENT ON COLUMN edition_pair.subject IS 'What the measure belongs to, with one unit';
COMMENT ON COLUMN edition_pair.measure IS 'received, paid, hosted, abroad or the name of an indicator';
COMMENT ON COLUMN edition_pair.edition_before IS 'Older edition';
COMMENT ON COLUMN edition_pair.label_before IS 'Older edition, as texts name it';
COMMENT ON COLUMN edition_pair.edition_after IS 'Newer edition';
COMMENT ON COLUMN edition_pair.label_after IS 'Newer edition, as texts name it';
COMMENT ON COLUMN edition_pair.released IS 'When the newer edition was released';
COMMENT ON COLUMN edition_pair.economy IS 'Economy';
COMMENT ON COLUMN edition_pair.year_before IS 'Year of the older figure: another only at a jump [year]';
COMMENT ON COLUMN edition_pair.year IS 'Year of the newer figure [year]';
COMMENT ON COLUMN edition_pair.before IS 'Figure in the older edition; none if not there or not reported [as the measure says]';
COMMENT ON COLUMN edition_pair.after IS 'Figure in the newer edition; none if not there or not reported [as the measure says]';
COMMENT ON COLUMN edition_pair.estimated_before IS 'Whether the publisher calls the older figure an estimate';
COMMENT ON COLUMN edition_pair.estimated_after IS 'Whether the publisher calls the newer figure an estimate';
COMMENT ON COLUMN edition_pair.kind IS 'same, revised, new, reported, withdrawn, unreported; or jump, where the newer edition goes on at over twice or under half of where the older one ends';
