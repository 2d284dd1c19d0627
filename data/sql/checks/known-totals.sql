-- The totals that each release is known by are in the tables
WITH known (source, edition, name, year, unit, value) AS (
  VALUES
    ('knomad-flows', 'December 2023', 'received', 2023, 'US$ million', 860263),
    ('undesa-ims-2024', '2024', 'migrants', 2024, 'persons', 304021813),
    ('undesa-ims-2024', '2024', 'women', 2024, 'persons', 146012018),
    ('undesa-ims-2020', '2020', 'migrants', 2020, 'persons', 280598105),
    ('knomad-brm', 'December 2022', 'matrix', 2021, 'US$ million', 781076),
    ('wb-brm', 'April 2018', 'matrix', 2017, 'US$ million', 613464),
    ('wb-rpw', 'rpw-2025Q3', 'quotes', 2025, 'quotes', 6470),
    ('wb-rpw', 'rpw-2025Q3', 'mean cost', 2025, 'hundredths of a percent', 636)
),
found AS (
  SELECT source::VARCHAR AS source, edition, direction::VARCHAR AS name, year, sum(usd) / 1e6 AS value
  FROM remittance_total
  GROUP BY ALL
  UNION ALL
  SELECT 'undesa-ims-' || edition, edition::VARCHAR, unnest(['migrants', 'women']), year, unnest([sum(female::BIGINT + male), sum(female)])
  FROM migrant_stock
  GROUP BY edition, year
  UNION ALL
  SELECT matrix.source, matrix.edition, 'matrix', year, sum(usd) / 1e6
  FROM remittance_flow JOIN remittance_matrix AS matrix USING (year)
  GROUP BY ALL
  UNION ALL
  SELECT 'wb-rpw', edition::VARCHAR, unnest(['quotes', 'mean cost']), left(quarter, 4)::USMALLINT, unnest([sum(quotes), 100 * sum(cost_pct * quotes) / sum(quotes)])
  FROM sending_cost
  WHERE amount = 200
  GROUP BY edition, quarter
)
SELECT
  'published_total' AS "table", format('{} {} {}', known.edition, known.name, known.year) AS "row", known.source,
  abs(found.value - known.value) <= CASE known.unit WHEN 'US$ million' THEN 2 WHEN 'hundredths of a percent' THEN 0.5 ELSE 0 END AS ok,
  format('the tables have {:.2f}, the release {} {}', found.value::DOUBLE, known.value, known.unit) AS reason
FROM known
JOIN found USING (source, edition, name, year)
