-- Every release that rows are of is described, with the years that it has, and no other is
WITH used AS (
  SELECT
    CASE "table" WHEN 'remittance_flow' THEN 'remittance_matrix' ELSE "table" END AS "table", source, edition,
    min(year) AS first_year, max(year) AS last_year
  FROM coverage
  GROUP BY ALL
),
described AS (
  SELECT "table", source::VARCHAR AS source, edition, min(first_year) AS first_year, max(last_year) AS last_year
  FROM source_edition
  WHERE first_year IS NOT NULL AND "table" IN (SELECT "table" FROM used)
  GROUP BY ALL
)
SELECT
  'source_edition' AS "table", format('{} {}', "table", edition) AS "row", source,
  coalesce(used.first_year = described.first_year AND used.last_year = described.last_year, false) AS ok,
  format(
    'its rows are of {} to {}, it is described as of {} to {}',
    coalesce(used.first_year::VARCHAR, 'no year'), coalesce(used.last_year::VARCHAR, 'none'),
    coalesce(described.first_year::VARCHAR, 'no year'), coalesce(described.last_year::VARCHAR, 'none')
  ) AS reason
FROM used
FULL JOIN described USING ("table", source, edition)
