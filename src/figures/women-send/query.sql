-- What women sent of all that was sent: in the world, to each receiver, and in the largest
-- corridors, by what is assumed of a woman's dollars for each of a man's.
WITH
summed AS (
  SELECT
    CASE GROUPING(receiver, sender) WHEN 3 THEN 'world' WHEN 1 THEN 'receiver' ELSE 'corridor' END
      AS level,
    sender, receiver,
    sum(usd) AS usd,
    sum(usd) FILTER (female IS NOT NULL) AS shared,
    sum(per_person) AS per_person, sum(income) AS income, sum(survey) AS survey, sum(free) AS free,
    sum(usd) FILTER (NOT income_known AND female IS NOT NULL) AS unknown_income
  FROM modelled_flow_by_sex($year, $beta, $edition, $ratio, $method)
  GROUP BY GROUPING SETS ((), (receiver), (receiver, sender))
),
ranked AS (
  SELECT
    *,
    row_number() OVER (
      PARTITION BY level ORDER BY round(shared) DESC NULLS LAST, receiver, sender
    ) AS place
  FROM summed
)
SELECT
  level, sender, receiver, round(usd) AS usd, round(shared) AS shared,
  round(per_person) AS per_person, round(income) AS income, round(survey) AS survey,
  round(free) AS free, round(coalesce(unknown_income, 0)) AS unknown_income
FROM ranked
WHERE level <> 'corridor' OR place <= 60
ORDER BY level DESC, place;
