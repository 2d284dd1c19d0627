-- The newest year of each revision, seen from both ends; which pairs have one share of women with
-- many others; of those abroad, what the revision lacks; the year from which they were grown as all in
-- their destination; and, where UNHCR had half of a pair or more as refugees, asylum seekers or
-- others in need of protection in some year and has far fewer now, its count of either.
WITH newest AS (
  SELECT edition, max(year) AS year FROM migrant_stock GROUP BY edition
),
ends AS (
  SELECT 'abroad' AS direction, edition, year, origin, destination, destination AS partner, female, male, flags
  FROM migrant_stock WHERE origin = $economy
  UNION ALL
  SELECT 'hosted', edition, year, origin, destination, origin, female, male, flags
  FROM migrant_stock WHERE destination = $economy
),
registered AS (
  SELECT origin, asylum AS destination, year, sum(total)::DOUBLE AS persons
  FROM displaced
  WHERE $economy IN (origin, asylum) AND year >= 2010
    AND category IN ('refugees', 'asylum_seekers', 'others_needing_protection')
  GROUP BY ALL
),
fled AS (
  SELECT
    edition AS of, ends.origin AS home, ends.destination AS host, ends.female::DOUBLE + ends.male AS persons,
    max(registered.persons) AS most, arg_max(registered.year, registered.persons) AS most_year,
    coalesce(max(registered.persons) FILTER (registered.year = ends.year), 0) AS now
  FROM ends
  JOIN newest USING (edition, year)
  JOIN registered ON registered.origin = ends.origin AND registered.destination = ends.destination AND registered.year <= ends.year
  GROUP BY ALL
)
SELECT
  direction, edition, year, partner, female, male, flags, unobserved_split.origin IS NOT NULL AS shared,
  gap.before AS lost_before, gap.destination AS lost_in, 100 * gap.there AS lost_there,
  100 * gap.lost AS lost, moved.since AS moved_since,
  fled.most AS fled_most, fled.most_year AS fled_year, fled.now AS fled_now
FROM ends
JOIN newest USING (edition, year)
LEFT JOIN moved_pair AS moved USING (edition, year, destination, origin)
LEFT JOIN fled
  ON fled.of = ends.edition AND home = ends.origin AND host = ends.destination
    AND fled.persons >= 100 AND fled.most >= fled.persons / 2
    AND (fled.now < fled.most / 10 OR (moved.since IS NOT NULL AND fled.now < fled.persons / 2))
LEFT JOIN unobserved_split USING (edition, year, origin, destination)
LEFT JOIN lost_destination AS gap
  ON direction = 'abroad' AND gap.edition = ends.edition AND gap.origin = $economy
ORDER BY direction, edition DESC, female::DOUBLE + male DESC, partner;
