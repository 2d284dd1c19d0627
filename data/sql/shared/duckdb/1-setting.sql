setting AS (
  SELECT
    CASE
      WHEN NOT coalesce(of_year BETWEEN 2000 AND last, false)
        THEN error('There is no estimate for the year ' || coalesce(of_year::VARCHAR, 'NULL') || '. The years are 2000 to ' || last || '.')::INTEGER
      ELSE of_year::INTEGER
    END AS year,
    CASE
      WHEN NOT coalesce(of_beta BETWEEN 0 AND 1, false)
        THEN error('β is ' || coalesce(of_beta::VARCHAR, 'NULL') || '; it lies between 0 and 1.')::DOUBLE
      ELSE of_beta::DOUBLE
    END AS beta,
    CASE
      WHEN of_edition::VARCHAR = 'joined' THEN 0
      WHEN NOT coalesce(list_contains(revisions, of_edition::VARCHAR), false)
        THEN error('There is no revision ' || coalesce(of_edition::VARCHAR, 'NULL') || ' of the migrant stock. Write one of: joined, ' || array_to_string(revisions, ', ') || '.')::INTEGER
      ELSE of_edition::VARCHAR::INTEGER
    END AS revision,
    CASE
      WHEN NOT coalesce(list_contains(estimate_methods(), of_method), false)
        THEN error('There is no method ' || coalesce(of_method, 'NULL') || '. Write one of: ' || array_to_string(estimate_methods(), ', ') || '.')
      ELSE of_method
    END AS method
  FROM (SELECT max(year) AS last FROM headline_total WHERE direction = 'received') AS total
  CROSS JOIN (SELECT list_sort(list(DISTINCT edition::VARCHAR)) AS revisions FROM migrant_stock) AS stock
),
