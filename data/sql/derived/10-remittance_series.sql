-- The newest release of each publisher, for each direction: releases are never spliced.
CREATE VIEW remittance_series AS
WITH dated AS (
  SELECT
    source, edition, direction,
    coalesce(try_strptime(edition, '%B %Y'), try_strptime(edition, '%Y-%m'), make_timestamp(max(year), 1, 1, 0, 0, 0)) AS released
  FROM remittance_total
  GROUP BY source, edition, direction
),
newest AS (
  SELECT source, direction, max_by(edition, released) AS edition
  FROM dated
  GROUP BY ALL
)
SELECT
  (CASE total.source WHEN 'knomad-flows' THEN 'knomad' WHEN 'wb-wdi' THEN 'wdi' END)::series_id AS series,
  total.source, total.edition, total.direction, total.year, total.economy, total.usd,
  (CASE WHEN total.estimate THEN 'estimate' ELSE 'published' END)::value_status AS status
FROM remittance_total AS total
JOIN newest USING (source, direction, edition);
